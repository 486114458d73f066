using Colophon.Running;

namespace Colophon.Cli;

/// <summary>Runs experiments while the user watches: on a terminal with bars, else in lines, and not at all where quiet is wanted.</summary>
internal static class WatchedRun
{
    /// <summary>Does a piece of work that tells of its progress.</summary>
    public static Task<T> RunAsync<T>(CommandLine line, ProgramSurroundings surroundings, Func<IRunProgress, Task<T>> run)
    {
        if (line.IsQuiet)
        {
            return run(new NoProgress());
        }

        return surroundings.DrawsProgress ? LiveProgress.WatchAsync(run) : run(new PlainProgress(surroundings.Output));
    }
}
