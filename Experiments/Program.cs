using Colophon;

return await Report.RunAsync(args);
