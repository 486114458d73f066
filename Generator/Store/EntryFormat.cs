using System.Security.Cryptography;
using System.Text;
using Colophon.Running;

namespace Colophon.Store;

/// <summary>The form of an entry of the store: a line that names the form, the SHA-256 of all that follows, the key, and the findings.</summary>
/// <remarks>The same findings give the same bytes. Numbers are kept to the last bit, little-endian; texts are UTF-8 with their length before them; lists have their length before them.</remarks>
internal static class EntryFormat
{
    /// <summary>The number of the form; another one is another key, so that no entry of an older form is ever read.</summary>
    public const int Version = 3;

    private static ReadOnlySpan<byte> Mark => "colophon entry 3\n"u8;

    private static int Start => Mark.Length + SHA256.HashSizeInBytes;

    /// <summary>Writes an entry.</summary>
    public static StoreEntry Write(ExperimentKey key, ExperimentFindings findings)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            WriteKey(writer, key);
            FindingsFormat.Write(writer, findings);
        }

        var bytes = Sealed(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        return new StoreEntry(key, findings, Convert.ToHexStringLower(DigestIn(bytes)), bytes);
    }

    /// <summary>The file for a key and findings: the line that names the form, their digest, and they themselves.</summary>
    public static byte[] Sealed(ReadOnlySpan<byte> payload) => [.. Mark, .. SHA256.HashData(payload), .. payload];

    /// <summary>Reads an entry.</summary>
    /// <returns>The entry, or null where it is not as it was written.</returns>
    public static StoreEntry? Read(byte[] bytes)
    {
        if (!IsWhole(bytes))
        {
            return null;
        }

        using var reader = PayloadOf(bytes);
        return Guarded(() => new StoreEntry(ReadKey(reader), FindingsFormat.Read(reader), Convert.ToHexStringLower(DigestIn(bytes)), bytes));
    }

    /// <summary>Reads the key of an entry alone.</summary>
    /// <returns>The key, or null where the entry is not as it was written.</returns>
    public static ExperimentKey? ReadKey(byte[] bytes)
    {
        if (!IsWhole(bytes))
        {
            return null;
        }

        using var reader = PayloadOf(bytes);
        return Guarded(() => ReadKey(reader));
    }

    // A digest shows that bytes are those that were written, not that this program wrote them.
    private static T? Guarded<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static bool IsWhole(byte[] bytes) =>
        bytes.Length >= Start && bytes.AsSpan().StartsWith(Mark) && SHA256.HashData(bytes.AsSpan(Start)).AsSpan().SequenceEqual(DigestIn(bytes));

    private static ReadOnlySpan<byte> DigestIn(byte[] bytes) => bytes.AsSpan(Mark.Length, SHA256.HashSizeInBytes);

    private static BinaryReader PayloadOf(byte[] bytes) => new(new MemoryStream(bytes, Start, bytes.Length - Start, writable: false), Encoding.UTF8);

    private static void WriteKey(BinaryWriter writer, ExperimentKey key)
    {
        writer.Write(key.Experiment);
        writer.Write((int)key.Kind);
        writer.Write(key.Seed);
        writer.Write(key.Code);
        writer.Write(key.Engine);
        writer.Write(key.Inputs);
        writer.Write(key.Needs);
    }

    private static ExperimentKey ReadKey(BinaryReader reader) => new(
        reader.ReadString(),
        (RunKind)reader.ReadInt32(),
        reader.ReadInt64(),
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadString(),
        reader.ReadString());
}
