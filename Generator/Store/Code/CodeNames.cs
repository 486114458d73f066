using System.Reflection.Metadata;

namespace Colophon.Store.Code;

/// <summary>Names of types and members, the same whatever else an assembly holds.</summary>
/// <remarks>
/// The compiler numbers what it makes for lambdas, iterators, anonymous objects and their like: an edit elsewhere in the class, or in the assembly, gives them
/// other names. Their names start with an angle bracket, and are all written alike; which of them is meant, the order of references tells.
/// </remarks>
/// <param name="metadata">The assembly.</param>
internal sealed class CodeNames(MetadataReader metadata)
{
    private const string Generated = "<>";

    /// <summary>The name of a member, or of a type without what it lies in.</summary>
    public string Of(StringHandle name) => metadata.GetString(name) is var text && text.StartsWith('<') ? Generated : text;

    /// <summary>The full name of a type of the assembly.</summary>
    public string Of(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{Of(outer)}/{Of(type.Name)}" : $"{metadata.GetString(type.Namespace)}.{Of(type.Name)}";
    }

    /// <summary>The full name of a type elsewhere, with the assembly that it was compiled against; which version of that is at hand, is no part of the code.</summary>
    public string Of(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind switch
        {
            HandleKind.TypeReference => $"{Of((TypeReferenceHandle)type.ResolutionScope)}/{name}",
            HandleKind.AssemblyReference => $"[{AssemblyOf((AssemblyReferenceHandle)type.ResolutionScope)}]{metadata.GetString(type.Namespace)}.{name}",
            _ => $"{metadata.GetString(type.Namespace)}.{name}",
        };
    }

    private string AssemblyOf(AssemblyReferenceHandle handle) => metadata.GetString(metadata.GetAssemblyReference(handle).Name);
}
