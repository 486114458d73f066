using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace Colophon.Parsing.Grammar;

/// <summary>A word of an attribute list.</summary>
/// <param name="Text">The word, without its mark.</param>
/// <param name="Offset">Where it stands in the document, mark included.</param>
internal readonly record struct AttributeWord(string Text, int Offset);

/// <summary>A setting of an attribute list.</summary>
/// <param name="Key">The name before the equals sign.</param>
/// <param name="Value">The value without its quotes.</param>
/// <param name="Offset">Where the name stands in the document.</param>
/// <param name="ValueOffset">Where the value stands in the document, after its quote.</param>
internal readonly record struct AttributePair(string Key, string Value, int Offset, int ValueOffset);

/// <summary>What stands in braces after a heading, a picture, a formula or a fence: <c>{#id .class key=value}</c>.</summary>
/// <remarks>The form is that of the Pandoc manual, "Extension: attributes".</remarks>
internal sealed record AttributeList
{
    /// <summary>A list with nothing in it.</summary>
    public static AttributeList Empty { get; } = new();

    /// <summary>Where the opening brace stands in the document.</summary>
    public int Offset { get; init; }

    /// <summary>The identifier; null where none is given. The last one counts.</summary>
    public AttributeWord? Id { get; init; }

    /// <summary>Class names in order; <c>-</c> stands for "unnumbered".</summary>
    public ImmutableArray<AttributeWord> Classes { get; init; } = [];

    /// <summary>Settings in order.</summary>
    public ImmutableArray<AttributePair> Pairs { get; init; } = [];

    /// <summary>The first setting of a name; null where it is not given.</summary>
    public AttributePair? Find(string key)
    {
        foreach (var pair in Pairs)
        {
            if (string.Equals(pair.Key, key, StringComparison.Ordinal))
            {
                return pair;
            }
        }

        return null;
    }

    /// <summary>Whether a class is given.</summary>
    public bool HasClass(string name) => Classes.Any(word => string.Equals(word.Text, name, StringComparison.Ordinal));
}

/// <summary>An attribute list among inlines; the reader decides what it belongs to.</summary>
/// <param name="attributes">The list.</param>
internal sealed class AttributesInline(AttributeList attributes) : LeafInline
{
    /// <summary>The list.</summary>
    public AttributeList Attributes { get; } = attributes;
}
