namespace Ingest.Quality; internal static class Placeholder;
