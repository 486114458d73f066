namespace Colophon.Layout.Paragraphs.Hyphenation;

/// <summary>A node of the patterns of a language; the way to it from the root spells letters.</summary>
/// <param name="letter">The last of these letters; NUL for the root.</param>
internal sealed class PatternTrie(char letter)
{
    private PatternTrie? _firstChild;
    private PatternTrie? _next;

    /// <summary>The index of the levels of the pattern that ends here; -1 where none does.</summary>
    public int Levels { get; set; } = -1;

    /// <summary>The child for a letter; null where there is none.</summary>
    public PatternTrie? Find(char wanted)
    {
        // Few children: walking beats hashing.
        var child = _firstChild;
        while (child is not null && child.Letter != wanted)
        {
            child = child._next;
        }

        return child;
    }

    /// <summary>Adds a child.</summary>
    public void Add(PatternTrie child)
    {
        child._next = _firstChild;
        _firstChild = child;
    }

    private char Letter => letter;
}
