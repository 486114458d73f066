using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Colophon.Store.Code;

/// <summary>Finds the members of an assembly that are named the long way, as those of its generic types are.</summary>
internal static class OwnMembers
{
    /// <summary>The members that a reference may mean; none where it names a type elsewhere.</summary>
    /// <remarks>One assembly writes one signature in one way, so that its bytes tell overloads apart; where they do not, all of that name count.</remarks>
    public static ImmutableArray<EntityHandle> Of(MetadataReader metadata, MemberReference member)
    {
        var signature = metadata.GetBlobBytes(member.Signature);
        var name = metadata.GetString(member.Name);
        for (var step = TypeOf(metadata, member.Parent); step is { } type; step = TypeOf(metadata, metadata.GetTypeDefinition(type).BaseType))
        {
            ImmutableArray<(EntityHandle Handle, BlobHandle Signature)> named = [.. Named(metadata, metadata.GetTypeDefinition(type), name)];
            if (!named.IsEmpty)
            {
                ImmutableArray<EntityHandle> exact = [.. named.Where(own => metadata.GetBlobBytes(own.Signature).AsSpan().SequenceEqual(signature)).Select(own => own.Handle)];
                return exact.IsEmpty ? [.. named.Select(own => own.Handle)] : exact;
            }
        }

        return [];
    }

    private static IEnumerable<(EntityHandle Handle, BlobHandle Signature)> Named(MetadataReader metadata, TypeDefinition type, string name)
    {
        foreach (var handle in type.GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            if (metadata.StringComparer.Equals(method.Name, name))
            {
                yield return (handle, method.Signature);
            }
        }

        foreach (var handle in type.GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            if (metadata.StringComparer.Equals(field.Name, name))
            {
                yield return (handle, field.Signature);
            }
        }
    }

    private static TypeDefinitionHandle? TypeOf(MetadataReader metadata, EntityHandle parent)
    {
        switch (parent.Kind)
        {
            case HandleKind.TypeDefinition:
                return (TypeDefinitionHandle)parent;
            case HandleKind.TypeSpecification:
                var signature = metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
                if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
                {
                    return null;
                }

                signature.ReadCompressedInteger();
                return signature.ReadTypeHandle() is { Kind: HandleKind.TypeDefinition } type ? (TypeDefinitionHandle)type : null;
            default:
                return null;
        }
    }
}
