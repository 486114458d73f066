using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using Colophon.Store.Code;

namespace Colophon.Tests.Store.Code;

public class OperandsTests
{
    [Fact]
    public void The_table_agrees_with_that_of_the_runtime()
    {
        var codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (OpCode)field.GetValue(null)!).Where(code => code.OpCodeType != OpCodeType.Nternal).ToList();

        Assert.True(codes.Count > 200, $"only {codes.Count} opcodes");
        Assert.All(codes, code => Assert.Equal((code.Name, KindOf(code.OperandType)), (code.Name, Operands.Of((ILOpCode)(ushort)code.Value))));
    }

    private static OperandKind KindOf(OperandType type) => type switch
    {
        OperandType.InlineNone => OperandKind.None,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => OperandKind.One,
        OperandType.InlineVar => OperandKind.Two,
        OperandType.InlineBrTarget or OperandType.InlineI or OperandType.ShortInlineR => OperandKind.Four,
        OperandType.InlineI8 or OperandType.InlineR => OperandKind.Eight,
        OperandType.InlineSwitch => OperandKind.Switch,
        _ => OperandKind.Token,
    };
}
