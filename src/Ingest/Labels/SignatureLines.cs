using Ingest.Model;
using Ingest.Text;

namespace Ingest.Labels;

/// <summary>The names under the minutes (underskrifter) belong to the meeting, not to its last item.</summary>
public sealed class SignatureLines : ILineRule
{
    /// <summary>They come in the document's last part.</summary>
    private const double LastPart = 0.6;

    public void Vote(DocumentFacts document, Votes votes)
    {
        for (var i = (int)(document.Lines.Length * LastPart); i < document.Lines.Length; i++)
        {
            if (Vocabulary.SignatureHeadings.Contains(document.Lines[i].Folded) && document.Lines[i].EndsEarly)
            {
                votes.Add(i, LineLabel.Meeting, 20, "signatures");
            }
        }
    }
}
