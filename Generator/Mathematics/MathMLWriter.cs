using System.Text;
using Colophon.Model;

namespace Colophon.Mathematics;

/// <summary>Writes a formula as MathML Core.</summary>
internal static class MathMLWriter
{
    /// <summary>Appends the <c>math</c> element.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="root">The formula.</param>
    /// <param name="isDisplay">Whether it is displayed.</param>
    public static void Write(StringBuilder output, MathNode root, bool isDisplay) => throw new NotImplementedException();
}
