using Colophon.Diagnostics;

namespace Colophon.Mathematics.Reading;

/// <summary>Gathers what is wrong with one formula and says where.</summary>
internal sealed class FormulaErrors(LatexContext context)
{
    // One slip can set off many; what comes after the first few helps nobody.
    private const int Most = 8;
    private (DiagnosticCode Code, int Offset)? _last;
    private int _count;
    private bool _isSilent;

    /// <summary>Whether anything was reported.</summary>
    public bool Any => _count > 0;

    /// <summary>Reports an error at an offset of the formula; hints that are null are left out.</summary>
    public void Report(DiagnosticCode code, int offset, string message, string? hint = null, string? secondHint = null)
    {
        // Two arguments that a command lacks are one mistake.
        if (_isSilent || _count >= Most || _last == (code, offset))
        {
            return;
        }

        _last = (code, offset);
        _count++;
        string[] hints = [.. new[] { hint, secondHint }.OfType<string>()];
        context.Diagnostics.Add(code, context.Locate(offset), message, hints);
    }

    /// <summary>Takes no more reports: the rest of the formula is not being read.</summary>
    public void Silence() => _isSilent = true;
}
