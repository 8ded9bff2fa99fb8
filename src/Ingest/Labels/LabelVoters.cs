namespace Ingest.Labels;

/// <summary>Who says what the lines are.</summary>
public enum LabelVoters
{
    Both,

    RulesOnly,

    ModelOnly,
}
