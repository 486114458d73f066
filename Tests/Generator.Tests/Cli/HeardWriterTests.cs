using System.Text;
using Colophon.Cli;

namespace Colophon.Tests.Cli;

public class HeardWriterTests
{
    [Fact]
    public async Task What_is_written_is_passed_on_in_order()
    {
        using var inner = new StringWriter { NewLine = "\n" };
        await using var writer = new HeardWriter(inner);

        writer.Write('a');
        writer.WriteLine("b");
        await writer.WriteLineAsync("c");

        Assert.Equal("ab\nc\n", inner.ToString());
    }

    [Fact]
    public async Task Where_nobody_takes_it_nothing_is_written_and_nothing_fails()
    {
        await using var deaf = new DeafWriter();
        await using var writer = new HeardWriter(deaf);

        writer.WriteLine("a");
        await writer.WriteLineAsync("b");

        Assert.Equal(1, deaf.Attempts);
    }

    private sealed class DeafWriter : TextWriter
    {
        public int Attempts { get; private set; }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(string? value)
        {
            Attempts++;
            throw new IOException("Bad file descriptor");
        }
    }
}
