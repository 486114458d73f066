using Colophon.Diagnostics;
using Colophon.Model;
using Fluid.Parser;

namespace Colophon.Templating.Liquid;

/// <summary>What the grammar's steps know of the text at work.</summary>
/// <param name="source">The template.</param>
/// <param name="text">What is parsed: its text, or one tag of it by itself.</param>
/// <param name="shift">Where in the template the text stands.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class LiquidParseContext(TemplateSource source, string text, int shift, DiagnosticBag diagnostics) : FluidParseContext(text)
{
    /// <summary>The template.</summary>
    public TemplateSource Source { get; } = source;

    /// <summary>Where mistakes go.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The place of a character.</summary>
    public SourceSpan Place(int offset) => Source.At(Math.Clamp(offset + shift, 0, Source.Text.Length));

    /// <summary>The place of the first character at or after an offset that is not blank: rules start before the blanks that they skip.</summary>
    public SourceSpan PlaceAfterBlanks(int offset)
    {
        while (offset < Scanner.Buffer.Length && char.IsWhiteSpace(Scanner.Buffer[offset]))
        {
            offset++;
        }

        return Place(offset);
    }

    /// <summary>The text from an offset to where the parser stands. (Parlot's own notion of an end is 0 after an optional rule that matched nothing.)</summary>
    public string ReadSince(int start) => Scanner.Buffer[start..Scanner.Cursor.Offset];
}
