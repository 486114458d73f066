using System.Reflection.Metadata;

namespace Colophon.Store.Code;

/// <summary>Writes what a token stands for, by name, and refers to it where it belongs to the assembly.</summary>
internal sealed class TokenText
{
    private readonly MetadataReader _metadata;
    private readonly CodeNames _names;
    private readonly CodeText _text;

    public TokenText(MetadataReader metadata, CodeNames names, CodeText text)
    {
        _metadata = metadata;
        _names = names;
        _text = text;
        Signatures = new SignatureText(names, text);
    }

    /// <summary>Writes types of signatures.</summary>
    public SignatureText Signatures { get; }

    /// <summary>Adds what a token stands for, if it stands for anything.</summary>
    public void AddIfAny(EntityHandle handle)
    {
        if (!handle.IsNil)
        {
            Add(handle);
        }
    }

    /// <summary>Adds what a token stands for.</summary>
    public void Add(Handle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.UserString:
                _text.Add(_metadata.GetUserString((UserStringHandle)handle));
                break;
            case HandleKind.TypeDefinition or HandleKind.MethodDefinition or HandleKind.FieldDefinition:
                _text.Add("own");
                _text.Refer((EntityHandle)handle);
                break;
            case HandleKind.TypeReference:
                _text.Add(_names.Of((TypeReferenceHandle)handle));
                break;
            case HandleKind.TypeSpecification:
                _text.Add(_metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(Signatures, null));
                break;
            case HandleKind.MemberReference:
                AddMember(_metadata.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.MethodSpecification:
                var method = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                Add(method.Method);
                _text.Add(string.Join(",", method.DecodeSignature(Signatures, null)));
                break;
            case HandleKind.StandaloneSignature:
                _text.Add(SignatureText.Of(_metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle).DecodeMethodSignature(Signatures, null)));
                break;
            default:
                throw new BadImageFormatException($"a token of the kind {handle.Kind}");
        }
    }

    /// <summary>Adds type parameters with their constraints.</summary>
    public void AddGenericParameters(GenericParameterHandleCollection parameters)
    {
        foreach (var handle in parameters)
        {
            var parameter = _metadata.GetGenericParameter(handle);
            _text.Add((int)parameter.Attributes);
            foreach (var constraint in parameter.GetConstraints())
            {
                Add(_metadata.GetGenericParameterConstraint(constraint).Type);
            }
        }
    }

    /// <summary>Adds the value of a constant, or of an argument that may be left out.</summary>
    public void AddConstant(ConstantHandle handle)
    {
        if (!handle.IsNil)
        {
            var constant = _metadata.GetConstant(handle);
            _text.Add((int)constant.TypeCode);
            _text.AddBytes(_metadata.GetBlobBytes(constant.Value));
        }
    }

    /// <summary>Adds attributes, but for those that only the compiler and the debugger read.</summary>
    public void AddAttributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var handle in attributes)
        {
            var attribute = _metadata.GetCustomAttribute(handle);
            if (!SilentAttributes.Contains(_metadata, attribute.Constructor))
            {
                Add(attribute.Constructor);
                _text.AddBytes(_metadata.GetBlobBytes(attribute.Value));
            }
        }
    }

    private void AddMember(MemberReference member)
    {
        _text.Add(_names.Of(member.Name));
        Add(member.Parent);
        _text.Add(member.GetKind() == MemberReferenceKind.Field
            ? member.DecodeFieldSignature(Signatures, null)
            : SignatureText.Of(member.DecodeMethodSignature(Signatures, null)));
        foreach (var part in OwnMembers.Of(_metadata, member))
        {
            _text.Refer(part);
        }
    }
}
