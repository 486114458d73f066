using System.Text;
using System.Threading.Channels;

namespace Colophon.Tests.Cli;

/// <summary>Takes text, and hands each finished line to whoever waits for one.</summary>
internal sealed class SignalWriter : TextWriter
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly Lock _gate = new();
    private readonly StringBuilder _line = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (_gate)
        {
            if (value == '\n')
            {
                _lines.Writer.TryWrite(_line.ToString().TrimEnd('\r'));
                _line.Clear();
            }
            else
            {
                _line.Append(value);
            }
        }
    }

    /// <summary>Ends with the next line that starts with some words; lines before it are gone.</summary>
    /// <exception cref="OperationCanceledException">None came within a minute.</exception>
    public async Task<string> WaitForAsync(string start)
    {
        using var timeout = new CancellationTokenSource(Patience);
        while (true)
        {
            var line = await _lines.Reader.ReadAsync(timeout.Token);
            if (line.StartsWith(start, StringComparison.Ordinal))
            {
                return line;
            }
        }
    }
}
