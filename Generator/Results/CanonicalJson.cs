using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Colophon.Results;

/// <summary>Writes results as JSON, the same bytes for the same results.</summary>
/// <remarks>
/// Names in ordinal order, numbers in the shortest decimal form that gives the same double back, LF line ends, two spaces
/// a level. What JSON cannot write as a number is a text: "NaN", "Infinity", "-Infinity".
/// </remarks>
internal static class CanonicalJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The results in UTF-8, with a final line end.</summary>
    public static byte[] Write(ResultNode root)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, root);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A number as this format writes it.</summary>
    public static string Format(double value) => value switch
    {
        double.NaN => "NaN",
        double.PositiveInfinity => "Infinity",
        double.NegativeInfinity => "-Infinity",
        0 => "0",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };

    private static void Write(Utf8JsonWriter writer, ResultNode node)
    {
        switch (node)
        {
            case ResultObject group:
                writer.WriteStartObject();
                foreach (var (name, member) in group.Members)
                {
                    writer.WritePropertyName(name);
                    Write(writer, member);
                }

                writer.WriteEndObject();
                break;
            case ResultArray list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case ResultNumber { Value: var value } when double.IsFinite(value):
                // Adding zero turns −0 into 0.
                writer.WriteNumberValue(value + 0.0);
                break;
            case ResultNumber number:
                writer.WriteStringValue(Format(number.Value));
                break;
            case ResultInteger integer:
                writer.WriteNumberValue(integer.Value);
                break;
            case ResultText text:
                writer.WriteStringValue(text.Value);
                break;
            case ResultBoolean boolean:
                writer.WriteBooleanValue(boolean.Value);
                break;
            default:
                throw new System.Diagnostics.UnreachableException(node.GetType().Name);
        }
    }
}
