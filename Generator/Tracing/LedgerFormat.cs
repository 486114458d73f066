using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Colophon.Model;
using Colophon.Pdf;

namespace Colophon.Tracing;

/// <summary>Writes and reads ledgers as JSON, the same bytes for the same ledger.</summary>
/// <remarks>
/// As <see cref="Results.CanonicalJson"/>: names in ordinal order, LF line ends. Lengths are points, positions count from the top left corner, both
/// with two decimals: a reader of PDF adds up widths that are stated in thousandths of the type size, and knows them no better.
/// </remarks>
internal static class LedgerFormat
{
    /// <summary>The attachment's name.</summary>
    public const string FileName = "ledger.json";

    /// <summary>The form that is written; another one cannot be read.</summary>
    public const int Version = 1;

    // PDF's own limit to the side of a page (ISO 32000-1, annex C.2). Nothing that a report prints is further away.
    private const double LargestLength = 14_400;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A ledger as an attachment.</summary>
    /// <param name="json">The ledger as this class writes it.</param>
    public static Attachment Attach(byte[] json) =>
        new(FileName, "application/json", "Every number on the pages: its value in full precision, its format and its place", AttachmentRelationship.Data, json);

    /// <summary>The ledger in UTF-8, with a final line end.</summary>
    public static byte[] Write(Ledger ledger)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("format", Version);
            writer.WritePropertyName("others");
            Write(writer, ledger.Others);
            writer.WriteStartArray("sections");
            foreach (var section in ledger.Sections)
            {
                writer.WriteStartObject();
                writer.WriteNumber("page", section.Page);
                writer.WriteString("title", section.Title);
                WriteLength(writer, "y", section.Y);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteString("template", ledger.Template);
            writer.WriteStartArray("values");
            foreach (var value in ledger.Values)
            {
                Write(writer, value);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads a ledger.</summary>
    /// <exception cref="JsonException">It is no JSON, or not all of it is there.</exception>
    public static Ledger Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
        try
        {
            var root = document.RootElement;
            if (root.GetProperty("format").GetInt32() is var version && version != Version)
            {
                throw new JsonException(string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"it has format {version}, and this program reads format {Version}: verify it with the program that made it"));
            }

            return new Ledger
            {
                Template = Text(root, "template"),
                Sections = [.. root.GetProperty("sections").EnumerateArray().Select(section => new LedgerSection(Text(section, "title"), section.GetProperty("page").GetInt32(), Length(section, "y")))],
                Values = [.. root.GetProperty("values").EnumerateArray().Select(ReadValue)],
                Others = ReadPieces(root.GetProperty("others")),
            };
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // A property that is missing, of another kind, or out of range.
            throw new JsonException("not every entry is there in the form that it should have", exception);
        }
    }

    private static void Write(Utf8JsonWriter writer, LedgerValue entry)
    {
        writer.WriteStartObject();
        writer.WriteString("anchor", entry.Anchor);
        writer.WriteString("format", entry.Value.Format);
        writer.WriteString("path", entry.Value.Path);
        writer.WritePropertyName("pieces");
        Write(writer, entry.Pieces);
        writer.WriteString("place", entry.Place);
        writer.WriteString("section", entry.Section);
        writer.WriteString("text", entry.Value.Text);
        writer.WriteString("value", entry.Value.FullPrecision);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ImmutableArray<PrintedPiece> pieces)
    {
        writer.WriteStartArray();
        foreach (var piece in pieces)
        {
            writer.WriteStartObject();
            WriteLength(writer, "baseline", piece.Baseline);
            writer.WriteNumber("page", piece.Page);
            writer.WriteString("text", piece.Text);
            if (piece.Turn != 0)
            {
                WriteLength(writer, "turn", piece.Turn);
            }

            WriteLength(writer, "width", piece.Width);
            WriteLength(writer, "x", piece.X);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // Adding zero turns −0 into 0.
    private static void WriteLength(Utf8JsonWriter writer, string name, double points) =>
        writer.WriteNumber(name, Math.Round(points, 2, MidpointRounding.AwayFromZero) + 0.0);

    private static LedgerValue ReadValue(JsonElement entry) => new(
        new BoundValue(Text(entry, "path"), Text(entry, "value"), Text(entry, "text"), Text(entry, "format")),
        Text(entry, "place"),
        Text(entry, "section"),
        Text(entry, "anchor"),
        ReadPieces(entry.GetProperty("pieces")));

    private static ImmutableArray<PrintedPiece> ReadPieces(JsonElement pieces) =>
    [
        .. pieces.EnumerateArray().Select(piece =>
            new PrintedPiece(piece.GetProperty("page").GetInt32(), Length(piece, "x"), Length(piece, "baseline"), Length(piece, "width"), Text(piece, "text"))
            {
                Turn = piece.TryGetProperty("turn", out var _) ? Length(piece, "turn") : 0,
            }),
    ];

    private static string Text(JsonElement entry, string name) =>
        entry.GetProperty(name).GetString() ?? throw new JsonException($"\"{name}\" is null");

    private static double Length(JsonElement entry, string name) => entry.GetProperty(name).GetDouble() is var length and >= -LargestLength and <= LargestLength
        ? length
        : throw new JsonException($"\"{name}\" is beyond any page");
}
