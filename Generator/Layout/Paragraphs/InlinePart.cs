using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Layout.Paragraphs;

/// <summary>What an item of a paragraph draws.</summary>
/// <param name="Style">How it looks.</param>
internal abstract record InlinePart(TextStyle Style);

/// <summary>Characters without a space among them, shaped together.</summary>
/// <param name="Style">How they look.</param>
/// <param name="Word">The word that they are from; parts of one word share this object.</param>
/// <param name="Start">Where they start in the word.</param>
/// <param name="End">Where they end in the word.</param>
internal sealed record WordPart(TextStyle Style, ShapedText Word, int Start, int End) : InlinePart(Style)
{
    /// <summary>The characters.</summary>
    public string Text => Start == 0 && End == Word.Text.Length ? Word.Text : Word.Text[Start..End];
}

/// <summary>The hyphen that appears where a line ends within a word.</summary>
/// <param name="Style">How the word looks.</param>
internal sealed record HyphenPart(TextStyle Style) : InlinePart(Style);

/// <summary>The space between two words.</summary>
/// <param name="Style">How it would look if it were seen: its face gives the width.</param>
/// <param name="Character">A space or a no-break space.</param>
internal sealed record SpacePart(TextStyle Style, char Character) : InlinePart(Style);

/// <summary>Items with their origin at the start of the baseline: a piece of a formula, a picture.</summary>
/// <param name="Style">The style of the text around.</param>
/// <param name="Ascent">Height above the baseline in points.</param>
/// <param name="Depth">Depth below the baseline in points.</param>
/// <param name="Items">What is drawn.</param>
internal sealed record BoxPart(TextStyle Style, double Ascent, double Depth, ImmutableArray<PageItem> Items) : InlinePart(Style);

/// <summary>A place in the line that footnotes and their way back refer to.</summary>
/// <param name="Style">The style of the mark.</param>
/// <param name="Footnote">The note whose mark follows.</param>
internal sealed record FootnotePart(TextStyle Style, Footnote Footnote) : InlinePart(Style);
