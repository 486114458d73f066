using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Colophon.Store.Code;

namespace Colophon.Tests.Store.Code;

/// <summary>A small assembly in which a class <c>Study</c> calls a helper, calls another through an interface, and leaves a third alone; each version differs in one place.</summary>
internal sealed record EmittedAssembly
{
    /// <summary>What the helper returns that the study calls.</summary>
    public int Helped { get; init; } = 1;

    /// <summary>What the method returns that the study calls through an interface.</summary>
    public int Implemented { get; init; } = 1;

    /// <summary>What the helper returns that nobody calls.</summary>
    public int Unused { get; init; } = 1;

    /// <summary>A text that the study loads.</summary>
    public string Text { get; init; } = "text";

    /// <summary>The number that the compiler gave to a method of the study.</summary>
    public int Ordinal { get; init; }

    /// <summary>Types that stand before all others, so that every token is another.</summary>
    public int TypesBefore { get; init; }

    /// <summary>The argument of an attribute of the study's property; null for no attribute.</summary>
    public string? Attribute { get; init; }

    /// <summary>A value that the static constructor of the helper's class stores.</summary>
    public int Stored { get; init; } = 1;

    /// <summary>A byte of the data that the study reads.</summary>
    public byte Datum { get; init; } = 1;

    /// <summary>The digest of the code that the study reaches.</summary>
    public string Digest()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("colophon-").FullName, "Emitted.dll");
        try
        {
            Write().Save(path);
            using var code = new AssemblyCode(path);
            return code.DigestOf((TypeDefinitionHandle)MetadataTokens.EntityHandle(0x02000002 + TypesBefore));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    private PersistedAssemblyBuilder Write()
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Emitted"), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("Emitted");
        for (var i = 0; i < TypesBefore; i++)
        {
            var type = module.DefineType($"Before{i}", TypeAttributes.Public);
            Returning(type, "Unrelated", MethodAttributes.Public | MethodAttributes.Static, i);
            type.CreateType();
        }

        var study = module.DefineType("Study", TypeAttributes.Public);
        var asked = module.DefineType("IAsked", TypeAttributes.Public | TypeAttributes.Interface | TypeAttributes.Abstract);
        var ask = asked.DefineMethod("Ask", MethodAttributes.Public | MethodAttributes.Abstract | MethodAttributes.Virtual | MethodAttributes.NewSlot, typeof(int), []);
        var asking = module.DefineType("Asking", TypeAttributes.Public, typeof(object), [asked]);
        var constructor = asking.DefineDefaultConstructor(MethodAttributes.Public);
        Returning(asking, "Ask", MethodAttributes.Public | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.NewSlot, Implemented);
        var helper = module.DefineType("Helper", TypeAttributes.Public);
        Returning(helper, "Unused", MethodAttributes.Public | MethodAttributes.Static, Unused);
        var help = Returning(helper, "Help", MethodAttributes.Public | MethodAttributes.Static, Helped);
        Initialize(helper);
        Run(study, help, ask, constructor);
        foreach (var type in new[] { study, asked, asking, helper })
        {
            type.CreateType();
        }

        return assembly;
    }

    private void Run(TypeBuilder study, MethodInfo help, MethodInfo ask, ConstructorInfo asking)
    {
        study.DefineDefaultConstructor(MethodAttributes.Public);
        var generated = Returning(study, $"<Run>b__{Ordinal}", MethodAttributes.Private | MethodAttributes.Static, 5);
        var run = study.DefineMethod("Run", MethodAttributes.Public | MethodAttributes.Virtual, typeof(void), []);
        var code = run.GetILGenerator();
        code.EmitCall(OpCodes.Call, help, null);
        code.Emit(OpCodes.Pop);
        code.EmitCall(OpCodes.Call, generated, null);
        code.Emit(OpCodes.Pop);
        code.Emit(OpCodes.Newobj, asking);
        code.EmitCall(OpCodes.Callvirt, ask, null);
        code.Emit(OpCodes.Pop);
        code.Emit(OpCodes.Ldsflda, study.DefineInitializedData("Data", [1, 2, 3, Datum], FieldAttributes.Static | FieldAttributes.Assembly));
        code.Emit(OpCodes.Pop);
        code.Emit(OpCodes.Ldstr, Text);
        code.Emit(OpCodes.Pop);
        code.Emit(OpCodes.Ret);
        var property = study.DefineProperty("Found", PropertyAttributes.None, typeof(int), null);
        property.SetGetMethod(Returning(study, "get_Found", MethodAttributes.Public | MethodAttributes.SpecialName, 3));
        if (Attribute is { } argument)
        {
            property.SetCustomAttribute(new CustomAttributeBuilder(typeof(ObsoleteAttribute).GetConstructor([typeof(string)])!, [argument]));
        }
    }

    private void Initialize(TypeBuilder helper)
    {
        var field = helper.DefineField("Stored", typeof(int), FieldAttributes.Public | FieldAttributes.Static);
        var code = helper.DefineTypeInitializer().GetILGenerator();
        code.Emit(OpCodes.Ldc_I4, Stored);
        code.Emit(OpCodes.Stsfld, field);
        code.Emit(OpCodes.Ret);
    }

    private static MethodBuilder Returning(TypeBuilder type, string name, MethodAttributes attributes, int value)
    {
        var method = type.DefineMethod(name, attributes, typeof(int), []);
        var code = method.GetILGenerator();
        code.Emit(OpCodes.Ldc_I4, value);
        code.Emit(OpCodes.Ret);
        return method;
    }
}
