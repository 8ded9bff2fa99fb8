namespace Ingest.Labels;

/// <summary>Who says what the lines are.</summary>
public enum LabelScorers
{
    Both,

    RulesOnly,

    ModelOnly,
}
