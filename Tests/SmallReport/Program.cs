using Colophon;

// A report that is made in a moment. "again FIRST SECOND OUTPUT" makes those of two projects in turn, into one folder, until somebody kills the program.
if (args is not ["again", var first, var second, var output])
{
    return await Report.RunAsync(args);
}

for (var project = first; ; project = project == first ? second : first)
{
    if (await Report.RunAsync(["--quiet", "--audit=0", "--project", project, "--output", output]) is > 0 and var code)
    {
        return code;
    }
}
