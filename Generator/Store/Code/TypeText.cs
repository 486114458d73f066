using System.Reflection;
using System.Reflection.Metadata;

namespace Colophon.Store.Code;

/// <summary>Writes a type: what it is, and which of its members count wherever the type does.</summary>
/// <remarks>
/// A method is referred to by the instructions that call it. Those that nobody need name belong to the type: its static constructor, what is called through a base class or an
/// interface, and what the engine finds by reflection, which are constructors without parameters and public properties.
/// </remarks>
/// <param name="metadata">The assembly.</param>
/// <param name="names">Its names.</param>
/// <param name="text">Takes the words.</param>
/// <param name="tokens">Writes what is referred to.</param>
internal sealed class TypeText(MetadataReader metadata, CodeNames names, CodeText text, TokenText tokens)
{
    /// <summary>Adds a type.</summary>
    public void Add(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        text.Add("type");
        text.Add(names.Of(handle));
        text.Add((int)type.Attributes);
        AddLayout(type.GetLayout());
        tokens.AddGenericParameters(type.GetGenericParameters());
        tokens.AddAttributes(type.GetCustomAttributes());
        tokens.AddIfAny(type.BaseType);
        foreach (var implemented in type.GetInterfaceImplementations())
        {
            tokens.Add(metadata.GetInterfaceImplementation(implemented).Interface);
        }

        AddFields(type);
        AddMethods(type);
        AddProperties(type);
    }

    private void AddLayout(TypeLayout layout)
    {
        text.Add(layout.Size);
        text.Add(layout.PackingSize);
    }

    // Fields of a class count where they are used; those of a value lie in memory side by side, and those of an enumeration are its words.
    private void AddFields(TypeDefinition type)
    {
        if (!IsValue(type))
        {
            return;
        }

        foreach (var field in type.GetFields())
        {
            var attributes = metadata.GetFieldDefinition(field).Attributes;
            if ((attributes & FieldAttributes.Static) == 0 || (attributes & FieldAttributes.Literal) != 0)
            {
                text.Refer(field);
            }
        }
    }

    private void AddMethods(TypeDefinition type)
    {
        foreach (var handle in type.GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            var isVirtual = (method.Attributes & MethodAttributes.Virtual) != 0;
            if (isVirtual || metadata.StringComparer.Equals(method.Name, ".cctor") || IsPlainConstructor(method))
            {
                text.Refer(handle);
            }
        }

        // Static members of interfaces are found in this table alone.
        foreach (var handle in type.GetMethodImplementations())
        {
            var implementation = metadata.GetMethodImplementation(handle);
            tokens.Add(implementation.MethodDeclaration);
            tokens.Add(implementation.MethodBody);
        }
    }

    private void AddProperties(TypeDefinition type)
    {
        foreach (var handle in type.GetProperties())
        {
            var property = metadata.GetPropertyDefinition(handle);
            if (property.GetAccessors().Getter is { IsNil: false } getter
                && (metadata.GetMethodDefinition(getter).Attributes & (MethodAttributes.MemberAccessMask | MethodAttributes.Static)) == MethodAttributes.Public)
            {
                text.Add(metadata.GetString(property.Name));
                text.Refer(getter);
                tokens.AddAttributes(property.GetCustomAttributes());
            }
        }
    }

    private bool IsPlainConstructor(MethodDefinition method)
    {
        var signature = metadata.GetBlobReader(method.Signature);
        signature.ReadSignatureHeader();
        return metadata.StringComparer.Equals(method.Name, ".ctor") && signature.ReadCompressedInteger() == 0;
    }

    private bool IsValue(TypeDefinition type)
    {
        if (type.BaseType.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        var name = metadata.GetTypeReference((TypeReferenceHandle)type.BaseType).Name;
        return metadata.StringComparer.Equals(name, nameof(ValueType)) || metadata.StringComparer.Equals(name, nameof(Enum));
    }
}
