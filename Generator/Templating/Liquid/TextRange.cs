namespace Colophon.Templating.Liquid;

/// <summary>A piece of a template's text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">One past its last.</param>
internal readonly record struct TextRange(int Start, int End)
{
    /// <summary>Whether a place lies inside.</summary>
    public bool Contains(int place) => place >= Start && place < End;
}
