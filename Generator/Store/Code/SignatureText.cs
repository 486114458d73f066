using System.Collections.Immutable;
using System.Globalization;
using System.Reflection.Metadata;

namespace Colophon.Store.Code;

/// <summary>Writes types of signatures by name, and refers to those that belong to the assembly.</summary>
/// <param name="names">Names of the assembly.</param>
/// <param name="text">Takes the references.</param>
internal sealed class SignatureText(CodeNames names, CodeText text) : ISignatureTypeProvider<string, object?>
{
    /// <summary>The types of a method's signature.</summary>
    public static string Of(MethodSignature<string> signature)
    {
        var kind = string.Create(CultureInfo.InvariantCulture, $"{signature.Header.RawValue}`{signature.GenericParameterCount},{signature.RequiredParameterCount}");
        return $"{kind} {signature.ReturnType}({string.Join(",", signature.ParameterTypes)})";
    }

    /// <inheritdoc/>
    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        text.Refer(handle);
        return names.Of(handle);
    }

    /// <inheritdoc/>
    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => names.Of(handle);

    /// <inheritdoc/>
    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    /// <inheritdoc/>
    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    /// <inheritdoc/>
    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => $"{genericType}<{string.Join(",", typeArguments)}>";

    /// <inheritdoc/>
    public string GetGenericMethodParameter(object? genericContext, int index) => string.Create(CultureInfo.InvariantCulture, $"!!{index}");

    /// <inheritdoc/>
    public string GetGenericTypeParameter(object? genericContext, int index) => string.Create(CultureInfo.InvariantCulture, $"!{index}");

    /// <inheritdoc/>
    public string GetArrayType(string elementType, ArrayShape shape) =>
        string.Create(CultureInfo.InvariantCulture, $"{elementType}[{shape.Rank}:{string.Join(",", shape.Sizes)}:{string.Join(",", shape.LowerBounds)}]");

    /// <inheritdoc/>
    public string GetSZArrayType(string elementType) => elementType + "[]";

    /// <inheritdoc/>
    public string GetByReferenceType(string elementType) => elementType + "&";

    /// <inheritdoc/>
    public string GetPointerType(string elementType) => elementType + "*";

    /// <inheritdoc/>
    public string GetPinnedType(string elementType) => elementType + " pinned";

    /// <inheritdoc/>
    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => $"{unmodifiedType} {(isRequired ? "modreq" : "modopt")}({modifier})";

    /// <inheritdoc/>
    public string GetFunctionPointerType(MethodSignature<string> signature) => "method " + Of(signature);
}
