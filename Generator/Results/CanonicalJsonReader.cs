using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Colophon.Diagnostics;
using Colophon.Model;

namespace Colophon.Results;

/// <summary>Reads what <see cref="CanonicalJson"/> wrote, and nothing else: to write what was read gives the same bytes.</summary>
/// <remarks>
/// The form does not tell a real number without decimals from a whole one, nor infinite numbers from the texts that stand for them:
/// they are read as <see cref="ResultInteger"/> and <see cref="ResultText"/>.
/// </remarks>
internal static class CanonicalJsonReader
{
    /// <summary>Reads results.</summary>
    /// <param name="file">The file's path, for diagnostics.</param>
    /// <param name="content">What the file holds.</param>
    /// <param name="diagnostics">Where it is told what is wrong.</param>
    /// <returns>The results; null where an error was reported.</returns>
    public static ResultObject? Read(string file, ReadOnlySpan<byte> content, DiagnosticBag diagnostics)
    {
        try
        {
            var reader = new Utf8JsonReader(content);
            reader.Read();
            if (ReadNode(ref reader) is not ResultObject results)
            {
                Report(diagnostics, new SourceSpan(file, 1, 1), "a group of values was expected");
                return null;
            }

            // What follows the root would be a second one, which the reader refuses.
            while (reader.Read())
            {
            }

            return IsCanonical(file, content, results, diagnostics) ? results : null;
        }
        catch (JsonException fault)
        {
            Report(diagnostics, PlaceOf(fault, file, content), "it is no JSON from here on");
            return null;
        }
        catch (InvalidOperationException)
        {
            // A text with half of a surrogate pair, or bytes that are not UTF-8.
            Report(diagnostics, new SourceSpan(file, 1, 1), "a text in it is no Unicode");
            return null;
        }
    }

    // The reader counts bytes, and people count letters.
    private static SourceSpan PlaceOf(JsonException fault, string file, ReadOnlySpan<byte> content)
    {
        var line = (int)(fault.LineNumber ?? 0);
        for (var i = 0; i < line; i++)
        {
            content = content[(content.IndexOf((byte)'\n') + 1)..];
        }

        return new SourceSpan(file, line + 1, Encoding.UTF8.GetCharCount(content[..(int)(fault.BytePositionInLine ?? 0)]) + 1);
    }

    private static ResultNode ReadNode(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader),
        JsonTokenType.Number => reader.TryGetInt64(out var whole) ? new ResultInteger(whole) : new ResultNumber(reader.GetDouble()),
        JsonTokenType.String => new ResultText(reader.GetString()!),
        JsonTokenType.True => new ResultBoolean(true),
        JsonTokenType.False => new ResultBoolean(false),

        // Results hold no null; what is written in its place differs from it.
        JsonTokenType.Null => new ResultText("null"),
        var other => throw new System.Diagnostics.UnreachableException(other.ToString()),
    };

    private static ResultObject ReadObject(ref Utf8JsonReader reader)
    {
        var members = ImmutableSortedDictionary.CreateBuilder<string, ResultNode>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            members[name] = ReadNode(ref reader);
        }

        return new ResultObject(members.ToImmutable());
    }

    private static ResultArray ReadArray(ref Utf8JsonReader reader)
    {
        var items = ImmutableArray.CreateBuilder<ResultNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadNode(ref reader));
        }

        return new ResultArray(items.ToImmutable());
    }

    // Names out of order or twice, digits too many, another indentation: whatever it is, writing shows it.
    private static bool IsCanonical(string file, ReadOnlySpan<byte> content, ResultObject results, DiagnosticBag diagnostics)
    {
        var written = CanonicalJson.Write(results);
        var same = content.CommonPrefixLength(written);
        if (same == content.Length && same == written.Length)
        {
            return true;
        }

        var before = content[..same];
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        Report(diagnostics, new SourceSpan(file, line, column), "results are written otherwise: in ordinal order of the names, each once, two spaces a level, numbers in their shortest form, LF line ends");
        return false;
    }

    private static void Report(DiagnosticBag diagnostics, SourceSpan place, string reason) =>
        diagnostics.Add(
            DiagnosticCodes.BrokenAcceptedResults,
            place,
            string.Create(CultureInfo.InvariantCulture, $"the accepted results cannot be read: {reason}"),
            "take a file as the engine writes it: Output/results.json, or the snapshot that was accepted");
}
