using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout.Paragraphs;

/// <summary>How a stretch of text looks and what it belongs to; text of one style shares one object.</summary>
internal sealed record TextStyle
{
    /// <summary>The font.</summary>
    public required FontFace Face { get; init; }

    /// <summary>Font size in points.</summary>
    public required double Size { get; init; }

    /// <summary>Colour of the glyphs.</summary>
    public required Color Color { get; init; }

    /// <summary>How far the baseline is raised, in points.</summary>
    public double Rise { get; init; }

    /// <summary>Whether the face is a bold one.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether the face is an italic one.</summary>
    public bool IsItalic { get; init; }

    /// <summary>Whether it is program text, which has no ligatures and is never hyphenated.</summary>
    public bool IsCode { get; init; }

    /// <summary>The link that it is part of; null outside links.</summary>
    public LinkSpan? Link { get; init; }

    /// <summary>The element that it belongs to; null where nobody asks for structure.</summary>
    public StructureElement? Structure { get; init; }
}

/// <summary>A link, told apart from others by its object: it may go on over several lines, and two may lead to one place.</summary>
/// <param name="target">A URI, or '#' and an anchor of the report.</param>
/// <param name="structure">Its element; null where nobody asks for structure.</param>
internal sealed class LinkSpan(string target, StructureElement? structure)
{
    /// <summary>A URI, or '#' and an anchor of the report.</summary>
    public string Target { get; } = target;

    /// <summary>Its element; null where nobody asks for structure.</summary>
    public StructureElement? Structure { get; } = structure;
}
