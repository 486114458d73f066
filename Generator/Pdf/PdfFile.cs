using System.IO.Compression;
using System.Security.Cryptography;

namespace Colophon.Pdf;

/// <summary>How the bytes of a stream are stored.</summary>
internal enum StreamFilter
{
    /// <summary>As they are, or already encoded as the stream's own entries say.</summary>
    None,

    /// <summary>Deflated.</summary>
    Flate,
}

/// <summary>Numbered objects on their way to a file: object streams and a cross-reference stream (ISO 32000-1, 7.5).</summary>
/// <remarks>Numbers are given in the order of asking and the layout follows them alone, so the same calls make the same bytes.</remarks>
internal sealed class PdfFile
{
    // Large enough to compress well, small enough that a reader unpacks little to find one object.
    private const int ObjectsPerStream = 200;

    private readonly List<Body?> _bodies = [null];

    /// <summary>Takes the next object number; its object must be defined before the file is finished.</summary>
    public int Reserve()
    {
        _bodies.Add(null);
        return _bodies.Count - 1;
    }

    /// <summary>Defines an object that is not a stream.</summary>
    public void Define(int number, PdfBuffer content) => Set(number, new Body(content, null, StreamFilter.None));

    /// <summary>Adds an object that is not a stream.</summary>
    public int Add(PdfBuffer content)
    {
        var number = Reserve();
        Define(number, content);
        return number;
    }

    /// <summary>Adds a stream.</summary>
    /// <param name="entries">Its dictionary without brackets, length and, when deflated, filter.</param>
    /// <param name="data">Its bytes, not yet compressed; they must not change any more.</param>
    /// <param name="filter">How they are stored.</param>
    public int AddStream(PdfBuffer entries, ReadOnlyMemory<byte> data, StreamFilter filter = StreamFilter.Flate)
    {
        var number = Reserve();
        Set(number, new Body(entries, data, filter));
        return number;
    }

    /// <summary>The whole file. Streams are compressed on several threads; the bytes do not depend on how many.</summary>
    public byte[] Finish(int catalog, int info, ParallelOptions parallel)
    {
        var places = new (int Container, int Index)[_bodies.Count];
        var loose = Enumerable.Range(1, _bodies.Count - 1).Where(number => Defined(number).Data is null).Chunk(ObjectsPerStream).ToArray();
        foreach (var numbers in loose)
        {
            Pack(numbers, places);
        }

        var streams = Enumerable.Range(1, _bodies.Count - 1).Where(number => Defined(number).Data is not null).ToArray();
        var stored = new ReadOnlyMemory<byte>[streams.Length];
        Parallel.For(0, streams.Length, parallel, i => stored[i] = Stored(Defined(streams[i])));

        var file = new PdfBuffer(stored.Sum(data => data.Length + 128) + (16 * _bodies.Count) + 1024);

        // Four bytes above 127 tell transfer programs that the file is not text (7.5.2).
        file.Raw("%PDF-1.7\n%"u8).Raw([0xE2, 0xE3, 0xCF, 0xD3]).Raw("\n"u8);
        var offsets = new int[_bodies.Count];
        for (var i = 0; i < streams.Length; i++)
        {
            offsets[streams[i]] = file.Length;
            WriteStream(file, streams[i], Defined(streams[i]), stored[i]);
        }

        WriteCrossReferences(file, places, offsets, catalog, info);
        return file.ToArray();
    }

    private static ReadOnlyMemory<byte> Stored(Body stream) =>
        stream.Filter == StreamFilter.Flate ? Deflate(stream.Data!.Value.Span) : stream.Data!.Value;

    private static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var target = new MemoryStream((data.Length / 2) + 64);
        using (var deflater = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflater.Write(data);
        }

        return target.ToArray();
    }

    private static void WriteStream(PdfBuffer file, int number, Body stream, ReadOnlyMemory<byte> data)
    {
        file.Integer(number).Raw(" 0 obj\n<<"u8).Raw(stream.Content.Written).Raw("/Length "u8).Integer(data.Length);
        if (stream.Filter == StreamFilter.Flate)
        {
            file.Raw("/Filter/FlateDecode"u8);
        }

        file.Raw(">>\nstream\n"u8).Raw(data.Span).Raw("\nendstream\nendobj\n"u8);
    }

    /// <summary>Puts objects into an object stream (7.5.7): pairs of number and offset, then the objects.</summary>
    private void Pack(int[] numbers, (int Container, int Index)[] places)
    {
        var head = new PdfBuffer(12 * numbers.Length);
        var objects = new PdfBuffer(128 * numbers.Length);
        for (var i = 0; i < numbers.Length; i++)
        {
            places[numbers[i]] = (_bodies.Count, i);
            head.Integer(numbers[i]).Raw(" "u8).Integer(objects.Length).Raw(" "u8);
            objects.Raw(Defined(numbers[i]).Content.Written).Raw("\n"u8);
        }

        AddStream(
            new PdfBuffer().Raw("/Type/ObjStm/N "u8).Integer(numbers.Length).Raw("/First "u8).Integer(head.Length),
            head.Raw(objects.Written).ToArray());
    }

    /// <summary>Ends the file with a cross-reference stream (7.5.8): a type, an offset or container, and an index for each object.</summary>
    private void WriteCrossReferences(PdfBuffer file, (int Container, int Index)[] places, int[] offsets, int catalog, int info)
    {
        var start = file.Length;
        var number = _bodies.Count;
        var table = new PdfBuffer(7 * (number + 1));
        Row(table, 0, 0, 0xFFFF);
        for (var i = 1; i < number; i++)
        {
            var isPacked = i < places.Length && places[i].Container != 0;
            Row(table, isPacked ? 2 : 1, isPacked ? places[i].Container : offsets[i], isPacked ? places[i].Index : 0);
        }

        Row(table, 1, start, 0);
        var identifier = SHA256.HashData(file.Written).AsSpan(0, 16);
        var entries = new PdfBuffer(256)
            .Raw("/Type/XRef/Size "u8).Integer(number + 1).Raw("/W[1 4 2]/Root "u8).Reference(catalog).Raw("/Info "u8).Reference(info)
            .Raw("/ID["u8).HexString(identifier).HexString(identifier).Raw("]"u8);
        WriteStream(file, number, new Body(entries, null, StreamFilter.Flate), Deflate(table.Written));
        file.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
    }

    private static void Row(PdfBuffer table, int type, int second, int third) => table
        .Raw((byte)type)
        .Raw([(byte)(second >> 24), (byte)(second >> 16), (byte)(second >> 8), (byte)second])
        .Raw([(byte)(third >> 8), (byte)third]);

    private void Set(int number, Body body)
    {
        if (_bodies[number] is not null)
        {
            throw new InvalidOperationException("a PDF object was defined twice");
        }

        _bodies[number] = body;
    }

    private Body Defined(int number) =>
        _bodies[number] ?? throw new InvalidOperationException("a PDF object was reserved and never defined");

    private sealed record Body(PdfBuffer Content, ReadOnlyMemory<byte>? Data, StreamFilter Filter);
}
