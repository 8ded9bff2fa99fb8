namespace Ingest.Search.Queries.Nodes;

/// <summary>A part of a question.</summary>
/// <param name="Start">Its first character in the question, from 0. What is put together of several parts reaches from the first to the
/// last of them, over what may stand between.</param>
/// <param name="Length">Up to the end of its last character.</param>
public abstract record QueryNode(int Start, int Length)
{
    public int End => Start + Length;
}
