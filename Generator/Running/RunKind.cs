namespace Colophon.Running;

/// <summary>What experiments are run for.</summary>
internal enum RunKind
{
    /// <summary>For a report: values, claims, tables and figures.</summary>
    Report,

    /// <summary>For their claims alone; no table or figure is made.</summary>
    Claims,

    /// <summary>For their claims alone, and those that have a placebo run as it.</summary>
    Placebo,
}
