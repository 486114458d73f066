namespace Colophon.Parsing;

/// <summary>Who wrote a text that is read as Markdown.</summary>
internal enum TextAuthor
{
    /// <summary>The author of the templates, by hand.</summary>
    Template,

    /// <summary>An experiment, as a part of its results.</summary>
    Experiment,
}
