using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Colophon.Store.Code;

/// <summary>Writes the body of a method: its instructions, with names instead of tokens.</summary>
internal static class BodyText
{
    /// <summary>Adds a body.</summary>
    public static void Add(MethodBodyBlock body, MetadataReader metadata, CodeText text, TokenText tokens)
    {
        text.Add(body.LocalVariablesInitialized ? "initialized" : "as it lies");
        if (!body.LocalSignature.IsNil)
        {
            foreach (var local in metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(tokens.Signatures, null))
            {
                text.Add(local);
            }
        }

        AddInstructions(body.GetILReader(), text, tokens);
        foreach (var region in body.ExceptionRegions)
        {
            text.Add((int)region.Kind);
            text.Add(region.TryOffset);
            text.Add(region.TryLength);
            text.Add(region.HandlerOffset);
            text.Add(region.HandlerLength);
            text.Add(region.FilterOffset);
            if (!region.CatchType.IsNil)
            {
                tokens.Add(region.CatchType);
            }
        }
    }

    // Jumps are relative, so that the bytes between tokens can stay as they are.
    private static void AddInstructions(BlobReader code, CodeText text, TokenText tokens)
    {
        text.Add(code.Length);
        while (code.RemainingBytes > 0)
        {
            int first = code.ReadByte();
            var opcode = (ILOpCode)(first == 0xFE ? (first << 8) | code.ReadByte() : first);
            text.Add((int)opcode);
            switch (Operands.Of(opcode))
            {
                case OperandKind.Token:
                    tokens.Add(MetadataTokens.Handle(code.ReadInt32()));
                    break;
                case OperandKind.Switch:
                    text.AddBytes(code.ReadBytes(sizeof(int) * code.ReadInt32()));
                    break;
                case OperandKind.One:
                    text.Add(code.ReadByte());
                    break;
                case OperandKind.Two:
                    text.Add(code.ReadInt16());
                    break;
                case OperandKind.Four:
                    text.Add(code.ReadInt32());
                    break;
                case OperandKind.Eight:
                    text.AddBytes(code.ReadBytes(sizeof(long)));
                    break;
                case OperandKind.None:
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(opcode.ToString());
            }
        }
    }
}
