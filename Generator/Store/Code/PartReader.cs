using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Colophon.Store.Code;

/// <summary>Reads one type, method or field of an assembly.</summary>
/// <param name="image">The assembly.</param>
/// <param name="metadata">Its metadata.</param>
internal sealed class PartReader(PEReader image, MetadataReader metadata)
{
    private readonly CodeNames _names = new(metadata);

    /// <summary>Reads a part.</summary>
    public CodePart Read(EntityHandle handle)
    {
        var text = new CodeText();
        var tokens = new TokenText(metadata, _names, text);
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                new TypeText(metadata, _names, text, tokens).Add((TypeDefinitionHandle)handle);
                break;
            case HandleKind.MethodDefinition:
                AddMethod((MethodDefinitionHandle)handle, text, tokens);
                break;
            case HandleKind.FieldDefinition:
                AddField((FieldDefinitionHandle)handle, text, tokens);
                break;
            default:
                throw new System.Diagnostics.UnreachableException(handle.Kind.ToString());
        }

        return text.ToPart();
    }

    private void AddMethod(MethodDefinitionHandle handle, CodeText text, TokenText tokens)
    {
        var method = metadata.GetMethodDefinition(handle);
        text.Add("method");
        text.Add(_names.Of(method.Name));
        text.Add((int)method.Attributes);
        text.Add((int)method.ImplAttributes);
        text.Refer(method.GetDeclaringType());
        text.Add(SignatureText.Of(method.DecodeSignature(tokens.Signatures, null)));
        tokens.AddGenericParameters(method.GetGenericParameters());
        tokens.AddAttributes(method.GetCustomAttributes());
        foreach (var parameter in method.GetParameters())
        {
            AddParameter(metadata.GetParameter(parameter), text, tokens);
        }

        if ((method.Attributes & MethodAttributes.PinvokeImpl) != 0)
        {
            var import = method.GetImport();
            text.Add(metadata.GetString(import.Name));
            text.Add(metadata.GetString(metadata.GetModuleReference(import.Module).Name));
        }

        if (method.RelativeVirtualAddress != 0)
        {
            BodyText.Add(image.GetMethodBody(method.RelativeVirtualAddress), metadata, text, tokens);
        }
    }

    private void AddParameter(Parameter parameter, CodeText text, TokenText tokens)
    {
        text.Add((int)parameter.Attributes);
        text.Add(parameter.SequenceNumber);
        tokens.AddConstant(parameter.GetDefaultValue());
        tokens.AddAttributes(parameter.GetCustomAttributes());
    }

    private void AddField(FieldDefinitionHandle handle, CodeText text, TokenText tokens)
    {
        var field = metadata.GetFieldDefinition(handle);
        text.Add("field");
        text.Add(_names.Of(field.Name));
        text.Add((int)field.Attributes);
        text.Refer(field.GetDeclaringType());
        text.Add(field.DecodeSignature(tokens.Signatures, null));
        tokens.AddConstant(field.GetDefaultValue());
        tokens.AddAttributes(field.GetCustomAttributes());
        if ((field.Attributes & FieldAttributes.HasFieldRVA) != 0)
        {
            text.AddBytes(image.GetSectionData(field.GetRelativeVirtualAddress()).GetContent(0, SizeOf(field)).AsSpan());
        }
    }

    // Data in the image have no length of their own: they fill the field's type, which is a number, or a block that the compiler made for them.
    private int SizeOf(FieldDefinition field)
    {
        var signature = metadata.GetBlobReader(field.Signature);
        signature.ReadSignatureHeader();
        return signature.ReadSignatureTypeCode() switch
        {
            SignatureTypeCode.Boolean or SignatureTypeCode.Byte or SignatureTypeCode.SByte => sizeof(byte),
            SignatureTypeCode.Char or SignatureTypeCode.Int16 or SignatureTypeCode.UInt16 => sizeof(short),
            SignatureTypeCode.Int32 or SignatureTypeCode.UInt32 or SignatureTypeCode.Single => sizeof(int),
            SignatureTypeCode.Int64 or SignatureTypeCode.UInt64 or SignatureTypeCode.Double => sizeof(long),
            SignatureTypeCode.TypeHandle when signature.ReadTypeHandle() is { Kind: HandleKind.TypeDefinition } block => metadata.GetTypeDefinition((TypeDefinitionHandle)block).GetLayout().Size,
            var other => throw new BadImageFormatException($"data of the type {other}"),
        };
    }
}
