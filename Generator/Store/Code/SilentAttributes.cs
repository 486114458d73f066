using System.Collections.Frozen;
using System.Reflection.Metadata;

namespace Colophon.Store.Code;

/// <summary>Attributes that change nothing of what code does, and some of which change with what stands beside it.</summary>
internal static class SilentAttributes
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "AsyncStateMachineAttribute",
        "CompilerGeneratedAttribute",
        "DebuggerBrowsableAttribute",
        "DebuggerDisplayAttribute",
        "DebuggerHiddenAttribute",
        "DebuggerStepThroughAttribute",
        "IsReadOnlyAttribute",
        "IteratorStateMachineAttribute",
        "NullableAttribute",
        "NullableContextAttribute",
        "NullablePublicOnlyAttribute",
        "TupleElementNamesAttribute",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether an attribute is one of them.</summary>
    /// <param name="metadata">The assembly.</param>
    /// <param name="constructor">The attribute's constructor.</param>
    public static bool Contains(MetadataReader metadata, EntityHandle constructor)
    {
        var (space, name) = constructor.Kind == HandleKind.MemberReference
            ? NameOf(metadata, metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent)
            : NameOf(metadata, metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType());
        return space is "System.Runtime.CompilerServices" or "System.Diagnostics" && Names.Contains(name);
    }

    private static (string Space, string Name) NameOf(MetadataReader metadata, EntityHandle type)
    {
        switch (type.Kind)
        {
            case HandleKind.TypeReference:
                var reference = metadata.GetTypeReference((TypeReferenceHandle)type);
                return (metadata.GetString(reference.Namespace), metadata.GetString(reference.Name));
            case HandleKind.TypeDefinition:
                var definition = metadata.GetTypeDefinition((TypeDefinitionHandle)type);
                return (metadata.GetString(definition.Namespace), metadata.GetString(definition.Name));
            default:
                // A generic attribute, which is none of them.
                return ("", "");
        }
    }
}
