using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Security.Cryptography;
using System.Text;

namespace Colophon.Store.Code;

/// <summary>Gathers the words of a <see cref="CodePart"/> and what it refers to.</summary>
internal sealed class CodeText
{
    private readonly ArrayBufferWriter<byte> _words = new();
    private readonly ImmutableArray<int>.Builder _references = ImmutableArray.CreateBuilder<int>();

    /// <summary>Adds a text, with its length, so that no two sequences of texts are alike.</summary>
    public void Add(string text) => AddBytes(Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a number.</summary>
    public void Add(int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        _words.Write(bytes);
    }

    /// <summary>Adds bytes, with their number.</summary>
    public void AddBytes(ReadOnlySpan<byte> bytes)
    {
        Add(bytes.Length);
        _words.Write(bytes);
    }

    /// <summary>Adds a reference to a type, a method or a field of the assembly.</summary>
    public void Refer(EntityHandle part) => _references.Add(MetadataTokens.GetToken(part));

    /// <summary>What was gathered.</summary>
    public CodePart ToPart() => new([.. SHA256.HashData(_words.WrittenSpan)], _references.ToImmutable());
}
