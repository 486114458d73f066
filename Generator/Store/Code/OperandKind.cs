using System.Reflection.Metadata;

namespace Colophon.Store.Code;

/// <summary>What follows an opcode in the intermediate language.</summary>
internal enum OperandKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One byte.</summary>
    One,

    /// <summary>Two bytes.</summary>
    Two,

    /// <summary>Four bytes that name nothing.</summary>
    Four,

    /// <summary>Eight bytes.</summary>
    Eight,

    /// <summary>Four bytes that name a type, a member, a signature or a text of the assembly.</summary>
    Token,

    /// <summary>A count and as many distances of four bytes.</summary>
    Switch,
}

/// <summary>The table of operands (ECMA-335, partition III); a test compares it with that of the runtime.</summary>
internal static class Operands
{
    /// <summary>What follows an opcode.</summary>
    public static OperandKind Of(ILOpCode code) => code switch
    {
        ILOpCode.Switch => OperandKind.Switch,
        ILOpCode.Ldc_i8 or ILOpCode.Ldc_r8 => OperandKind.Eight,
        ILOpCode.Ldc_i4 or ILOpCode.Ldc_r4 or ILOpCode.Leave => OperandKind.Four,
        >= ILOpCode.Br and <= ILOpCode.Blt_un => OperandKind.Four,
        >= ILOpCode.Br_s and <= ILOpCode.Blt_un_s => OperandKind.One,
        >= ILOpCode.Ldarg_s and <= ILOpCode.Stloc_s => OperandKind.One,
        ILOpCode.Ldc_i4_s or ILOpCode.Leave_s or ILOpCode.Unaligned or NoCheck => OperandKind.One,
        >= ILOpCode.Ldarg and <= ILOpCode.Stloc => OperandKind.Two,
        ILOpCode.Jmp or ILOpCode.Call or ILOpCode.Calli or ILOpCode.Callvirt or ILOpCode.Ldftn or ILOpCode.Ldvirtftn => OperandKind.Token,
        ILOpCode.Cpobj or ILOpCode.Ldobj or ILOpCode.Stobj or ILOpCode.Initobj or ILOpCode.Newobj or ILOpCode.Ldstr or ILOpCode.Ldtoken => OperandKind.Token,
        ILOpCode.Castclass or ILOpCode.Isinst or ILOpCode.Unbox or ILOpCode.Unbox_any or ILOpCode.Box or ILOpCode.Constrained or ILOpCode.Sizeof => OperandKind.Token,
        ILOpCode.Ldfld or ILOpCode.Ldflda or ILOpCode.Stfld or ILOpCode.Ldsfld or ILOpCode.Ldsflda or ILOpCode.Stsfld => OperandKind.Token,
        ILOpCode.Newarr or ILOpCode.Ldelema or ILOpCode.Ldelem or ILOpCode.Stelem or ILOpCode.Refanyval or ILOpCode.Mkrefany => OperandKind.Token,
        _ => OperandKind.None,
    };

    // The prefix "no.", which the enumeration leaves out.
    private const ILOpCode NoCheck = (ILOpCode)0xFE19;
}
