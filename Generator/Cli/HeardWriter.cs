using System.Text;

namespace Colophon.Cli;

/// <summary>Writes for as long as somebody takes it: that a report can be told about to nobody is no reason not to make it.</summary>
/// <param name="inner">The standard output or error, which may be closed, or lie on a disk that is full.</param>
internal sealed class HeardWriter(TextWriter inner) : TextWriter
{
    private bool _isHeard = true;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write(value.ToString());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + inner.NewLine);

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        if (!_isHeard)
        {
            return;
        }

        try
        {
            inner.Write(value);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _isHeard = false;
        }
    }
}
