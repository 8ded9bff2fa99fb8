using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Pdf.Pages;

/// <summary>A page as <see cref="PageFactory"/> read it.</summary>
/// <param name="Comments">What was written beside its text.</param>
/// <param name="OddAnnotations">How many annotations could not be read.</param>
public sealed record ReadPage(PageLayout Layout, ImmutableArray<PageAnnotation> Comments, int OddAnnotations);
