using System.Collections.Generic;
using EnvAsCode.Indexes.Python.Pages;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Indexes.Python;

/// <summary>A project with what its index says of its files beyond what a resolver needs.</summary>
/// <param name="Files">The files by name.</param>
internal sealed record ListedProject(PythonProject Project, IReadOnlyDictionary<string, ListedFile> Files);
