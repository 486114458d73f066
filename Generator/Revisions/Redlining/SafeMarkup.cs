namespace Colophon.Revisions.Redlining;

/// <summary>Markup of a picture or a formula from another page that can do nothing but show: no scripts, no links, nothing loaded.</summary>
/// <param name="Text">The markup; names in it begin with <see cref="NameMark"/>, and are counted from 1 in every picture, so that equal pictures have equal markup wherever they stand.</param>
internal sealed record SafeMarkup(string Text)
{
    /// <summary>Begins every name; no other character of the markup is like it.</summary>
    public const char NameMark = '\uE000';

    /// <summary>The markup with names of its own, for a page that holds several pictures.</summary>
    /// <param name="prefix">What no other picture of the page has.</param>
    public string WithNames(string prefix) => Text.Replace(NameMark.ToString(), prefix, StringComparison.Ordinal);
}
