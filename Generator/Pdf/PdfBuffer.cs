using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;

namespace Colophon.Pdf;

/// <summary>Bytes under construction, and how PDF spells numbers, names and strings (ISO 32000-1, 7.3).</summary>
/// <remarks>Everything that reaches the file goes through here: no culture, no exponent, no needless digit.</remarks>
internal sealed class PdfBuffer(int capacity = 128)
{
    /// <summary>The greatest number that is written. Most readers keep less, and no sheet is larger.</summary>
    public const double Largest = 1e9;

    private byte[] _bytes = new byte[capacity];

    /// <summary>How many bytes have been written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes so far; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>A copy of the bytes so far.</summary>
    public byte[] ToArray() => Written.ToArray();

    /// <summary>Appends bytes as they are.</summary>
    public PdfBuffer Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    /// <summary>Appends one byte as it is.</summary>
    public PdfBuffer Raw(byte value)
    {
        Reserve(1)[0] = value;
        Length++;
        return this;
    }

    /// <summary>Appends text as UTF-8, for the streams that hold text.</summary>
    public PdfBuffer Utf8(string text)
    {
        Length += Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));
        return this;
    }

    /// <summary>Appends a whole number.</summary>
    public PdfBuffer Integer(long value)
    {
        // Twenty bytes hold the longest 64-bit number, sign included.
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>
    /// Appends a number, rounded half away from zero, without trailing zeros. What lies beyond <see cref="Largest"/>
    /// is held there: a drawing may reach absurdly far, but it may not break the file.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Digits kept after the point, 0 to 9.</param>
    /// <exception cref="ArgumentException">It is not a number.</exception>
    public PdfBuffer Number(double value, int decimals = 3)
    {
        if (double.IsNaN(value))
        {
            throw new ArgumentException("a position or size is not a number", nameof(value));
        }

        var scaled = Math.Clamp(value, -Largest, Largest) * PowerOfTen(decimals);
        return Scaled((long)Math.Round(scaled, MidpointRounding.AwayFromZero), decimals);
    }

    /// <summary>Appends a number that is given in units of its last decimal: 1250 with 3 decimals is 1.25.</summary>
    public PdfBuffer Scaled(long value, int decimals)
    {
        Span<byte> digits = stackalloc byte[32];
        var start = digits.Length;
        var rest = (ulong)Math.Abs(value);
        while (decimals > 0 && rest % 10 == 0)
        {
            rest /= 10;
            decimals--;
        }

        if (decimals > 0)
        {
            for (; decimals > 0; decimals--, rest /= 10)
            {
                digits[--start] = (byte)('0' + (rest % 10));
            }

            digits[--start] = (byte)'.';
        }

        for (; rest > 0; rest /= 10)
        {
            digits[--start] = (byte)('0' + (rest % 10));
        }

        if (value < 0)
        {
            digits[--start] = (byte)'-';
        }

        return value == 0 ? Raw((byte)'0') : Raw(digits[start..]);
    }

    /// <summary>Appends a reference to an indirect object.</summary>
    public PdfBuffer Reference(int number) => Integer(number).Raw(" 0 R"u8);

    /// <summary>Appends a name, its slash included; what is not a regular character is written as #xx.</summary>
    public PdfBuffer Name(string name)
    {
        Raw((byte)'/');
        foreach (var value in Encoding.UTF8.GetBytes(name))
        {
            if (value is <= (byte)' ' or >= 0x7F || "#/()<>[]{}%"u8.Contains(value))
            {
                Raw((byte)'#').Hex(value);
            }
            else
            {
                Raw(value);
            }
        }

        return this;
    }

    /// <summary>Appends words for a reader: ASCII as it is, all else as UTF-16 with a byte-order mark (7.9.2.2).</summary>
    public PdfBuffer TextString(string text)
    {
        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAnyInRange('\0', '\x1F') && !text.Contains('\x7F', StringComparison.Ordinal))
        {
            return ByteString(Encoding.ASCII.GetBytes(text));
        }

        return HexString([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]);
    }

    /// <summary>Appends a literal string of any bytes.</summary>
    public PdfBuffer ByteString(ReadOnlySpan<byte> bytes)
    {
        Raw((byte)'(');
        foreach (var value in bytes)
        {
            Length += Escape(value, Reserve(2));
        }

        return Raw((byte)')');
    }

    /// <summary>Appends a 16-bit number within a literal string: most of a document is written by this method.</summary>
    public void StringCode(ushort code)
    {
        var target = Reserve(4);
        var written = Escape((byte)(code >> 8), target);
        Length += written + Escape((byte)code, target[written..]);
    }

    /// <summary>Appends a hexadecimal string.</summary>
    public PdfBuffer HexString(ReadOnlySpan<byte> bytes)
    {
        Raw((byte)'<');
        foreach (var value in bytes)
        {
            Hex(value);
        }

        return Raw((byte)'>');
    }

    /// <summary>Appends a 16-bit number as a hexadecimal string.</summary>
    public PdfBuffer HexCode(int code)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)code);
        return HexString(bytes);
    }

    /// <summary>Spells one byte of a literal string (7.3.4.2).</summary>
    /// <returns>How many bytes that took.</returns>
    private static int Escape(byte value, Span<byte> target)
    {
        // A bare carriage return would be read as a line feed, so it needs its escape as the brackets do.
        if (value is (byte)'(' or (byte)')' or (byte)'\\' or (byte)'\r')
        {
            target[1] = value == '\r' ? (byte)'r' : value;
            target[0] = (byte)'\\';
            return 2;
        }

        target[0] = value;
        return 1;
    }

    private static double PowerOfTen(int decimals) => decimals switch
    {
        0 => 1,
        1 => 10,
        2 => 100,
        3 => 1000,
        >= 4 and <= 9 => 1000 * PowerOfTen(decimals - 3),
        _ => throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "0 to 9 decimals"),
    };

    private void Hex(byte value)
    {
        var digits = "0123456789ABCDEF"u8;
        Raw(digits[value >> 4]).Raw(digits[value & 15]);
    }

    private Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(Length + count, 2 * _bytes.Length));
        }

        return _bytes.AsSpan(Length);
    }
}
