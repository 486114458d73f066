using System.Collections.Immutable;
using System.Diagnostics;

namespace Colophon.Tests.EndToEnd;

/// <summary>A disk that is full, a folder that may not be written, a limit on the size of files: one clear message each, and the old outputs stay.</summary>
/// <remarks>The disks are real ones: a shell mounts them in a namespace of its own, where they vanish with it.</remarks>
public sealed class NoRoomTests : IAsyncLifetime
{
    private const string Mounts = "unshare -rm bash -c";
    private const string MountsOne = "unshare -rm mount -t tmpfs tmpfs /tmp";
    private const string OtherUser = "setpriv --reuid 65534 --clear-groups bash -c";
    private const string OtherUserOne = "setpriv --reuid 65534 --clear-groups true";
    private const string Hint = "  hint: make way or room for it, or name another folder with --output; what stood there stands there still\n1 error\n";
    private readonly string _root = Directory.CreateTempSubdirectory("colophon-").FullName;
    private readonly SmallProject _project;
    private ImmutableArray<byte[]> _before;

    public NoRoomTests() => _project = new SmallProject(_root).WithSeed(1);

    public async Task InitializeAsync()
    {
        Assert.Equal((0, ""), await _project.RunAsync());
        _before = SmallProject.Contents(_project.Output);

        // Everything is to be made again, and differs.
        _project.WithSeed(2);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    [Where(MountsOne)]
    public async Task Where_the_disk_of_the_outputs_is_full_the_old_ones_stay()
    {
        var (code, output, errors) = await RunAsync(Mounts, $"{FullDisk("Output")} && echo old > Output/small.pdf", "; code=$?; ls -A Output; cat Output/small.pdf; exit $code");

        Assert.Equal((1, "fill\nsmall.pdf\nold\n"), (code, output));
        Assert.Equal("error RPT008: the folder \"Output\" cannot be written: No space left on device\n" + Hint, errors);
    }

    [Where(MountsOne)]
    public async Task Where_the_outputs_may_only_be_read_they_stay()
    {
        var (code, _, errors) = await RunAsync(Mounts, ReadOnly("Output"));

        Assert.Equal((1, "error RPT008: the folder \"Output\" cannot be written: Read-only file system\n" + Hint), (code, errors));
        Assert.All(_before.Zip(SmallProject.Contents(_project.Output)), pair => Assert.Equal(pair.First, pair.Second));
        Assert.Equal(SmallProject.Files, SmallProject.Names(_project.Output));
    }

    [Where(MountsOne)]
    public async Task Where_the_disk_of_the_store_is_full_the_report_is_made_with_a_warning()
    {
        var (code, _, errors) = await RunAsync(Mounts, FullDisk(".colophon") + " && ! head -c 40k /dev/zero > .colophon/more 2>/dev/null");

        AssertMadeWithWarning(code, errors, "the folder cannot be written");
    }

    [Where(MountsOne)]
    public async Task Where_the_store_may_only_be_read_the_report_is_made_with_a_warning()
    {
        var (code, _, errors) = await RunAsync(Mounts, ReadOnly(".colophon"));

        AssertMadeWithWarning(code, errors, "the folder cannot be written");
    }

    [Where("unshare -r bash -c 'echo 0 > /proc/sys/user/max_inotify_instances'")]
    public async Task Where_no_more_folders_can_be_watched_a_watch_says_so()
    {
        var (code, output, errors) = await RunAsync("unshare -r bash -c", "echo 0 > /proc/sys/user/max_inotify_instances", " watch");

        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("error RPT010: the folder \"Templates\" cannot be watched: ", errors, StringComparison.Ordinal);
    }

    [Where(MountsOne)]
    public async Task Where_a_current_store_may_only_be_read_a_strict_run_audits_it_and_says_nothing()
    {
        _project.WithSeed(1);

        var (code, output, errors) = await RunAsync(Mounts, ReadOnly(".colophon"), " --strict --audit 1m && dotnet '{program}' check --budget 1m");

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("all 3 entries were computed again and are equal\n", output, StringComparison.Ordinal);
    }

    [Where(OtherUserOne)]
    public async Task Who_may_not_write_the_outputs_or_the_store_is_told_of_both()
    {
        await RunShellAsync("chmod -R a+rX .");

        var (code, _, errors) = await RunAsync(OtherUser, "true");

        Assert.Equal(1, code);
        Assert.StartsWith("error RPT008: the folder \"Output\" cannot be written: Access to the path is denied\n", errors, StringComparison.Ordinal);
        Assert.Contains("warning RPT721: results cannot be kept in \".colophon\": the folder may not be written\n", errors, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 1 warning\n", errors, StringComparison.Ordinal);
        Assert.All(_before.Zip(SmallProject.Contents(_project.Output)), pair => Assert.Equal(pair.First, pair.Second));
    }

    [Where("ulimit -f 8")]
    public async Task Where_files_may_not_be_as_large_as_the_outputs_the_old_ones_stay()
    {
        // The runtime keeps the code that it compiles in a file of memory, which counts as well unless it is told to leave that.
        var (code, _, errors) = await RunAsync("bash -c", "trap '' XFSZ; ulimit -f 8; export DOTNET_EnableWriteXorExecute=0");

        Assert.Equal(1, code);
        Assert.StartsWith("error RPT008: the folder \"Output\" cannot be written: a file would be larger than the system allows\n", errors, StringComparison.Ordinal);
        Assert.Contains("warning RPT721: results cannot be kept in \".colophon\": the folder cannot be written\n", errors, StringComparison.Ordinal);
        Assert.All(_before.Zip(SmallProject.Contents(_project.Output)), pair => Assert.Equal(pair.First, pair.Second));
        Assert.Equal(SmallProject.Files, SmallProject.Names(_project.Output));
    }

    private static string FullDisk(string folder) => $"mount -t tmpfs -o size=64k tmpfs {folder} && head -c 40k /dev/zero > {folder}/fill";

    private static string ReadOnly(string folder) => $"mount --bind {folder} {folder} && mount -o remount,bind,ro {folder}";

    private void AssertMadeWithWarning(int code, string errors, string why)
    {
        Assert.Equal(0, code);
        Assert.Equal(
            $"warning RPT721: results cannot be kept in \".colophon\": {why}\n  hint: make room for it, or let it be written; the report is made all the same, and the next run computes the same again\n1 warning\n",
            errors);
        Assert.All(_before.Zip(SmallProject.Contents(_project.Output)), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    private Task<(int Code, string Output, string Errors)> RunAsync(string around, string before, string after = "") =>
        RunShellAsync($"{around} \"$0\"", $"{before} && dotnet '{SmallProject.Program}' --quiet{after.Replace("{program}", SmallProject.Program, StringComparison.Ordinal)}");

    private async Task<(int Code, string Output, string Errors)> RunShellAsync(params string[] command)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", .. command]) { WorkingDirectory = _root, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = shell.StandardOutput.ReadToEndAsync();
        var errors = shell.StandardError.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return (shell.ExitCode, await output, await errors);
    }

    /// <summary>Runs a test only where a shell can do what it needs.</summary>
    private sealed class WhereAttribute : FactAttribute
    {
        public WhereAttribute(string trial) => Skip = Can(trial) ? null : $"this machine does not let a test do \"{trial}\"";

        private static bool Can(string trial)
        {
            if (!OperatingSystem.IsLinux())
            {
                return false;
            }

            using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", trial]) { RedirectStandardError = true })!;
            shell.WaitForExit();
            return shell.ExitCode == 0;
        }
    }
}
