// Builds the report and checks it. `dotnet cake --description` lists the targets.

var target = Argument("target", "Report");
var filter = Argument("filter", "*");

var settings = new
{
    Configuration = "Release",
    Solution = File("./Colophon.slnx"),
    Assets = Directory("./Generator/Assets"),
    Output = Directory("./Output"),
    Store = Directory("./.colophon"),
    Tests = new[] { "./Tests/Generator.Tests", "./Tests/Report.Tests" },
    Benchmarks = "./Tests/Benchmarks/Benchmarks.csproj",
    Matrix = "./Tests/Report.Tests/bin/Release/net10.0/Report.Tests.dll",
    Report = $"./Experiments/bin/Release/net10.0/Experiments.dll",
};

Task("Assets")
    .Description("Restores fonts and hyphenation patterns from npm, as pinned.")
    .WithCriteria(() => !IsCurrent(), "they are restored already")
    .Does(() =>
{
    var npm = Context.Tools.Resolve(new[] { "npm", "npm.cmd" })
        ?? throw new CakeException("npm was not found. The fonts of the report come from npm: install Node.js 20 or newer (https://nodejs.org), which brings npm, and run this again. Nothing of Node is needed afterwards.");
    var exit = StartProcess(npm, new ProcessSettings { Arguments = "ci --ignore-scripts --no-audit --no-fund --loglevel=error", WorkingDirectory = settings.Assets });
    if (exit != 0)
    {
        throw new CakeException($"npm ci ended with {exit} in {settings.Assets}.");
    }
});

Task("Restore")
    .Description("Restores packages, exactly those of the lock files.")
    .Does(() => DotNetRestore(settings.Solution, new DotNetRestoreSettings { LockedMode = true, Verbosity = DotNetVerbosity.Quiet }));

Task("Build")
    .Description("Compiles everything, warnings being errors.")
    .IsDependentOn("Assets")
    .IsDependentOn("Restore")
    .Does(() => DotNetBuild(settings.Solution, new DotNetBuildSettings
    {
        Configuration = settings.Configuration,
        NoRestore = true,
        NoLogo = true,
        Verbosity = DotNetVerbosity.Quiet,
    }));

Task("Report")
    .Description("Runs the experiments and makes Output/neural-networks-3.pdf and .html (the default).")
    .IsDependentOn("Build")
    .Does(() => Run("dotnet", settings.Report));

Task("Watch")
    .Description("Makes the report, and makes it again whenever a template changes.")
    .IsDependentOn("Build")
    .Does(() => Run("dotnet", $"{settings.Report} watch"));

Task("Placebo")
    .Description("Runs the experiments without the effects that they look for, and lists claims that hold all the same.")
    .IsDependentOn("Build")
    .Does(() => Run("dotnet", $"{settings.Report} placebo"));

Task("Drift")
    .Description("Compares results, and what the reader sees of them, with what was accepted; Output/drift.html shows it.")
    .IsDependentOn("Build")
    .Does(() => Run("dotnet", $"{settings.Report} drift"));

Task("Format")
    .Description("Fails where a file is not laid out as .editorconfig says.")
    .IsDependentOn("Build")
    .Does(() => Run("dotnet", $"format {settings.Solution} --verify-no-changes --no-restore"));

Task("Test")
    .Description("Runs the tests, compares the report with its accepted snapshots, and tells its drift.")
    .IsDependentOn("Format")
    .DoesForEach(settings.Tests, project => DotNetTest(project, new DotNetTestSettings
    {
        Configuration = settings.Configuration,
        NoBuild = true,
        NoLogo = true,
        Verbosity = DotNetVerbosity.Minimal,
        ArgumentCustomization = arguments => filter == "*" ? arguments : arguments.AppendSwitchQuoted("--filter", filter),
    }))
    .Does(() =>
    {
        // After the tests, which leave the snapshots that Accept takes, whether or not something drifted.
        if (filter == "*")
        {
            Run("dotnet", $"{settings.Report} drift");
        }
    })
    .DeferOnError();

Task("Matrix")
    .Description("Makes the whole report once for each thing that may vary, and compares the bytes; takes half an hour.")
    .IsDependentOn("Build")
    .Does(() => Run("dotnet", $"{settings.Matrix} matrix"));

Task("Accept")
    .Description("Accepts the snapshots that the last test run received.")
    .Does(() =>
{
    var received = GetFiles("./Tests/**/*.received.*");
    foreach (var file in received)
    {
        var accepted = file.FullPath.Replace(".received.", ".verified.");
        if (FileExists(accepted))
        {
            DeleteFile(accepted);
        }

        MoveFile(file, accepted);
        Information("accepted {0}", MakeAbsolute(Directory(".")).GetRelativePath((FilePath)accepted));
    }

    if (received.Count == 0)
    {
        Information("There is nothing to accept: no snapshot differed in the last test run.");
    }
});

Task("Benchmark")
    .Description("Times the engine, the kernels and the report; --filter=*Formula* picks some.")
    .IsDependentOn("Build")
    .Does(() => Run("dotnet", $"run --project {settings.Benchmarks} -c Release --no-build -- --filter {filter}"));

Task("Clean")
    .Description("Deletes everything that was generated.")
    .Does(() =>
{
    CleanDirectories("./**/bin/" + settings.Configuration);
    CleanDirectories("./**/obj/" + settings.Configuration);
    CleanDirectory(settings.Output);
    CleanDirectory(settings.Store);
    DeleteFiles("./Tests/**/*.received.*");
});

RunTarget(target);

bool IsCurrent()
{
    // npm writes this copy of the lock file when it is done.
    var installed = settings.Assets + File("node_modules/.package-lock.json");
    var pinned = settings.Assets + File("package-lock.json");
    return FileExists(installed) && System.IO.File.GetLastWriteTimeUtc(installed) >= System.IO.File.GetLastWriteTimeUtc(pinned);
}

void Run(string program, string arguments)
{
    var exit = StartProcess(program, arguments);
    if (exit != 0)
    {
        throw new CakeException(exit, $"{program} {arguments.Split(' ')[0]} ended with {exit}.");
    }
}
