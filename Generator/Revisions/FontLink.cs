namespace Colophon.Revisions;

/// <summary>Brings the npm packages that a checkout needs to be built, fonts above all: from the present tree where both pin the same, else from npm.</summary>
internal static class FontLink
{
    private const string LockFile = "package-lock.json";
    private const string Packages = "node_modules";

    /// <summary>Restores packages beside every lock file of a checkout.</summary>
    /// <param name="checkout">Full path of the checkout.</param>
    /// <param name="present">Full path of the tree that it was made from.</param>
    /// <param name="cancellationToken">Set when the user gives up.</param>
    /// <returns>What npm said where it failed; null where all is there.</returns>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public static async Task<string?> RestoreAsync(string checkout, string present, CancellationToken cancellationToken)
    {
        foreach (var pinned in LockFilesBelow(checkout))
        {
            var folder = Path.GetDirectoryName(pinned)!;
            RemoveEarlier(Path.Combine(folder, Packages));
            var twin = Path.Combine(present, Path.GetRelativePath(checkout, folder));
            if (Directory.Exists(Path.Combine(twin, Packages)) && IsSame(pinned, Path.Combine(twin, LockFile)))
            {
                Directory.CreateSymbolicLink(Path.Combine(folder, Packages), Path.GetFullPath(Path.Combine(twin, Packages)));
            }
            else if (await InstallAsync(folder, cancellationToken).ConfigureAwait(false) is { } failure)
            {
                return failure;
            }
        }

        return null;
    }

    // What another state of the same checkout needed; of a link only the link, never what it leads to.
    private static void RemoveEarlier(string packages)
    {
        if (new DirectoryInfo(packages) is { Exists: true } earlier)
        {
            earlier.Delete(recursive: earlier.LinkTarget is null);
        }
    }

    private static List<string> LockFilesBelow(string checkout) =>
        [.. Directory.EnumerateFiles(checkout, LockFile, SearchOption.AllDirectories).Where(file => !Path.GetRelativePath(checkout, file).Contains(Packages, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static bool IsSame(string file, string other) => File.Exists(other) && File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(other));

    private static async Task<string?> InstallAsync(string folder, CancellationToken cancellationToken)
    {
        var outcome = await ChildProgram.RunAsync(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm", folder, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], [], cancellationToken).ConfigureAwait(false);
        return outcome switch
        {
            null => "npm was not found, and the fonts of the commit are others than those that are here",
            { ExitCode: 0 } => null,
            _ => outcome.Errors,
        };
    }
}
