using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Colophon.Diagnostics;
using Colophon.Model;

namespace Colophon.Pictures.Svg;

/// <summary>Reports what is wrong with one drawing; the same complaint about the same thing once.</summary>
internal sealed class SvgProblems(SourceSpan? source, DiagnosticBag diagnostics)
{
    private readonly HashSet<(DiagnosticCode Code, string Subject)> _reported = [];

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>A part of SVG that is not drawn.</summary>
    public void Unsupported(XElement where, string what, string hint) => Report(
        DiagnosticCodes.UnsupportedDrawing, what, $"the drawing uses \"{what}\" (line {LineOf(where)}), which is not supported", hint);

    /// <summary>A value that cannot be read.</summary>
    public void Invalid(XElement where, string value, string wanted, string hint) => Report(
        DiagnosticCodes.InvalidDrawingValue, value + wanted, $"\"{Shortened(value)}\" (line {LineOf(where)} of the drawing) is not {wanted}", hint);

    /// <summary>A reference that leads to nothing.</summary>
    public void UnknownReference(XElement where, string id, IEnumerable<string> ids) => Report(
        DiagnosticCodes.UnknownDrawingReference,
        id,
        $"nothing in the drawing has the id \"{Shortened(id)}\" (line {LineOf(where)})",
        Suggestion.DidYouMean(id, ids) ?? "add the element that is referred to, or remove the reference");

    /// <summary>Something drawn in a simpler way than asked for.</summary>
    public void Simplified(XElement where, string what, string how, string hint) => Report(
        DiagnosticCodes.SimplifiedDrawing, what, $"{what} (line {LineOf(where)} of the drawing) {how}", hint);

    /// <summary>Elements within elements without end.</summary>
    public void TooDeep(int limit) => TooComplex(string.Create(CultureInfo.InvariantCulture, $"the drawing is nested more than {limit} deep"));

    /// <summary>More of anything than a drawing needs.</summary>
    public void TooComplex(string message) =>
        Report(DiagnosticCodes.DrawingTooComplex, message, message, "simplify the drawing, or save it as a PNG image");

    /// <summary>Anything else.</summary>
    public void Report(DiagnosticCode code, string subject, string message, string hint)
    {
        HasErrors |= code.Severity == Severity.Error;
        if (_reported.Add((code, subject)))
        {
            diagnostics.Add(code, source, message, hint);
        }
    }

    private static string LineOf(IXmlLineInfo element) => element.LineNumber.ToString(CultureInfo.InvariantCulture);

    private static string Shortened(string value)
    {
        const int Longest = 60;
        var line = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }
}
