using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;

namespace Colophon.Store.Code;

/// <summary>The code of an assembly, of which each class uses a part. Not safe to use from several threads.</summary>
internal sealed class AssemblyCode : IDisposable
{
    private readonly PEReader _image;
    private readonly MetadataReader _metadata;
    private readonly PartReader _reader;
    private readonly Dictionary<int, CodePart> _parts = [];

    /// <summary>Opens an assembly.</summary>
    /// <param name="path">Full path of its file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="BadImageFormatException">The file is no assembly.</exception>
    public AssemblyCode(string path)
    {
        _image = new PEReader(new MemoryStream(File.ReadAllBytes(path), writable: false));
        _metadata = _image.GetMetadataReader();
        _reader = new PartReader(_image, _metadata);
    }

    /// <summary>A digest of all code of the assembly that a class can reach, in hexadecimal.</summary>
    /// <remarks>
    /// Two classes have the same digest where the same types, methods, fields, constants, texts and attributes are reached in the same order. What one finds by reflection, and only
    /// so, is not seen, but for what the engine itself finds in that way. Embedded files count for every class.
    /// </remarks>
    /// <param name="type">A class of the assembly; its constructors are reached.</param>
    public string DigestOf(Type type) => DigestOf((TypeDefinitionHandle)MetadataTokens.EntityHandle(type.MetadataToken));

    /// <summary>The same of a class that is not loaded.</summary>
    public string DigestOf(TypeDefinitionHandle root)
    {
        var found = new List<int>();
        var numbers = new Dictionary<int, int>();
        NumberOf(MetadataTokens.GetToken(root));
        AddConstructors(root, ".ctor");

        // The first row of the table of types is the module's own, whose static constructor runs before all else.
        AddConstructors(MetadataTokens.TypeDefinitionHandle(1), ".cctor");

        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[sizeof(int)];
        for (var i = 0; i < found.Count; i++)
        {
            var part = PartOf(found[i]);
            digest.AppendData(part.Digest.AsSpan());
            foreach (var reference in part.References)
            {
                BinaryPrimitives.WriteInt32LittleEndian(number, NumberOf(reference));
                digest.AppendData(number);
            }
        }

        AppendResources(digest);
        return Convert.ToHexStringLower(digest.GetHashAndReset());

        void AddConstructors(TypeDefinitionHandle type, string name)
        {
            foreach (var method in _metadata.GetTypeDefinition(type).GetMethods())
            {
                if (_metadata.StringComparer.Equals(_metadata.GetMethodDefinition(method).Name, name))
                {
                    NumberOf(MetadataTokens.GetToken(method));
                }
            }
        }

        // In the order in which they are met, which nothing but the code itself decides.
        int NumberOf(int part)
        {
            if (numbers.TryAdd(part, found.Count))
            {
                found.Add(part);
            }

            return numbers[part];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _image.Dispose();

    private CodePart PartOf(int token)
    {
        if (!_parts.TryGetValue(token, out var part))
        {
            part = _reader.Read(MetadataTokens.EntityHandle(token));
            _parts.Add(token, part);
        }

        return part;
    }

    private void AppendResources(IncrementalHash digest)
    {
        if (_metadata.ManifestResources.Count > 0 && _image.PEHeaders.CorHeader is { } header)
        {
            digest.AppendData(_image.GetSectionData(header.ResourcesDirectory.RelativeVirtualAddress).GetContent(0, header.ResourcesDirectory.Size).AsSpan());
        }
    }
}
