using System.Buffers;
using System.Globalization;
using System.Text;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Model;

namespace Colophon.Templating;

/// <summary>The text of a template, and which place in its file each character has.</summary>
internal sealed class TemplateSource
{
    private readonly List<int> _lineStarts = [0];
    private readonly int _firstLine;

    /// <summary>Text of a file.</summary>
    /// <param name="file">Its path relative to the project's root.</param>
    /// <param name="text">The text, with LF line ends.</param>
    /// <param name="firstLine">The line of the file on which the text starts; above 1 where front matter was cut.</param>
    public TemplateSource(string file, string text, int firstLine = 1)
    {
        File = file;
        Text = text;
        _firstLine = firstLine;
        for (var i = text.IndexOf('\n', 0); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            _lineStarts.Add(i + 1);
        }
    }

    /// <summary>The file's path relative to the project's root.</summary>
    public string File { get; }

    /// <summary>The text, with LF line ends and without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>Reads a file of UTF-8 text; null, with diagnostics, where it is not UTF-8 or holds the characters that mark values.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static TemplateSource? Read(IProjectFiles files, string path, DiagnosticBag diagnostics)
    {
        var bytes = files.Read(path).AsSpan();
        var mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        bytes = bytes[mark..];
        if (FirstInvalidByte(bytes) is int bad)
        {
            var good = new TemplateSource(path, Decode(bytes[..bad]));
            diagnostics.Add(
                DiagnosticCodes.NotUtf8,
                good.At(good.Text.Length),
                string.Create(CultureInfo.InvariantCulture, $"byte {bad + mark} is not UTF-8"),
                "save the file as UTF-8");
            return null;
        }

        var source = new TemplateSource(path, Decode(bytes));
        return source.HasReservedCharacters(diagnostics) ? null : source;
    }

    /// <summary>The rest of the text, from the start of one of its lines; nothing, on the last line, where that line has no end and the rest starts after it.</summary>
    public TemplateSource From(int lineStart)
    {
        var line = lineStart == Text.Length ? _lineStarts.Count - 1 : _lineStarts.BinarySearch(lineStart);
        ArgumentOutOfRangeException.ThrowIfNegative(line);
        return new TemplateSource(File, Text[lineStart..], _firstLine + line);
    }

    /// <summary>The place of a character.</summary>
    public SourceSpan At(int offset)
    {
        var found = _lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceSpan(File, _firstLine + line, offset - _lineStarts[line] + 1);
    }

    private bool HasReservedCharacters(DiagnosticBag diagnostics)
    {
        var hasAny = false;
        for (var i = 0; i < Text.Length; i++)
        {
            var found = Text.AsSpan(i).IndexOfAny(ComposedMarkdown.ValueStart, ComposedMarkdown.ValueEnd);
            if (found < 0)
            {
                break;
            }

            hasAny = true;
            i += found;
            var name = string.Create(CultureInfo.InvariantCulture, $"U+{(int)Text[i]:X4} is reserved");
            diagnostics.Add(DiagnosticCodes.ReservedCharacter, At(i), name, "remove this invisible character");
        }

        return hasAny;
    }

    // Not ReplaceLineEndings, which also breaks lines at form feeds and at U+2028: editors count no line there.
    private static string Decode(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static int? FirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return null;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
