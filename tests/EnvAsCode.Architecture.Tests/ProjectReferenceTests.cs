using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Architecture.Tests;

/// <summary>References point one way: down this list, from what users write to what acts on it.</summary>
public class ProjectReferenceTests
{
    /// <summary>What each project of <c>src</c> may know, directly or not.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["EnvAsCode"] = [],
        ["EnvAsCode.Packaging"] = [],
        ["EnvAsCode.Resolution"] = ["EnvAsCode.Packaging"],
        ["EnvAsCode.Indexes"] = ["EnvAsCode.Packaging", "EnvAsCode.Resolution"],
        ["EnvAsCode.Locks"] = ["EnvAsCode.Packaging", "EnvAsCode.Resolution"],
        ["EnvAsCode.Emit"] =
            ["EnvAsCode", "EnvAsCode.Packaging", "EnvAsCode.Resolution", "EnvAsCode.Locks", "EnvAsCode.Diagnostics"],
        ["EnvAsCode.Locking"] =
            [
                "EnvAsCode.Packaging", "EnvAsCode.Resolution", "EnvAsCode.Indexes", "EnvAsCode.Locks", "EnvAsCode.Diagnostics",
                "EnvAsCode.Emit"
            ],
        ["EnvAsCode.Generators"] = ["EnvAsCode", "EnvAsCode.Packaging", "EnvAsCode.Diagnostics", "EnvAsCode.Emit"],
        ["EnvAsCode.CodeFixes"] = ["EnvAsCode", "EnvAsCode.Packaging", "EnvAsCode.Diagnostics", "EnvAsCode.Emit"],
        ["EnvAsCode.Diagnostics"] = ["EnvAsCode"],
        ["EnvAsCode.Aws"] = ["EnvAsCode.Aws.Generators"],
        ["EnvAsCode.Aws.Generators"] = [],
        ["EnvAsCode.LocalStudio"] = ["EnvAsCode.Aws.Generators"],
        ["EnvAsCode.Deployment"] = ["EnvAsCode", "EnvAsCode.Diagnostics", "EnvAsCode.Aws"],
        ["EnvAsCode.Tasks"] = ["EnvAsCode", "EnvAsCode.Packaging", "EnvAsCode.Diagnostics", "EnvAsCode.Emit"],
        ["EnvAsCode.Tool"] =
            ["EnvAsCode", "EnvAsCode.Diagnostics", "EnvAsCode.Aws", "EnvAsCode.Deployment", "EnvAsCode.LocalStudio", "EnvAsCode.Locking"],
    };

    /// <summary>Packages that would give a project knowledge that it must not have.</summary>
    private static readonly Dictionary<string, string[]> Forbidden = new(StringComparer.Ordinal)
    {
        ["EnvAsCode"] = ["Microsoft.CodeAnalysis", "Microsoft.Build", "AWSSDK", "System.Text.Json"],
        ["EnvAsCode.Packaging"] = ["Microsoft.CodeAnalysis", "Microsoft.Build", "AWSSDK", "System.Text.Json"],
        ["EnvAsCode.Resolution"] = ["Microsoft.CodeAnalysis", "Microsoft.Build", "AWSSDK", "System.Text.Json"],
        ["EnvAsCode.Locks"] = ["Microsoft.CodeAnalysis", "Microsoft.Build", "AWSSDK", "System.Text.Json"],
        ["EnvAsCode.Diagnostics"] = ["Microsoft.CodeAnalysis", "Microsoft.Build", "AWSSDK", "System.Text.Json"],
        ["EnvAsCode.Emit"] = ["Microsoft.CodeAnalysis", "Microsoft.Build", "AWSSDK", "System.Text.Json"],
        ["EnvAsCode.Generators"] = ["Microsoft.Build", "AWSSDK", "System.Text.Json", "Docker"],
        ["EnvAsCode.Indexes"] = ["Microsoft.CodeAnalysis", "Microsoft.Build", "Docker"],
        ["EnvAsCode.Aws"] = ["Microsoft.CodeAnalysis", "Microsoft.Build"],
        ["EnvAsCode.Aws.Generators"] = ["Microsoft.Build", "AWSSDK", "System.Text.Json", "Docker"],
        ["EnvAsCode.Deployment"] = ["Microsoft.CodeAnalysis", "Microsoft.Build"],
        ["EnvAsCode.LocalStudio"] = ["Microsoft.CodeAnalysis", "Microsoft.Build", "AWSSDK"],
    };

    public static TheoryData<string> Projects =>
        [.. Directory.GetDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_is_above_it(string project)
    {
        Assert.True(Allowed.TryGetValue(project, out string[]? allowed), project + " is new: say here what it may reference.");

        Assert.Empty(References(project).Except(allowed));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_may_know_only_what_it_needs(string project) => Assert.Empty(Allowed[project].Except(Reached(project)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_no_package_of_a_world_that_it_does_not_know(string project)
    {
        string[] forbidden = Forbidden.GetValueOrDefault(project, []);

        // Analyzers of the build itself are no knowledge of Roslyn.
        Assert.DoesNotContain(Items(project, "PackageReference"), package =>
            !package.EndsWith("Analyzers", StringComparison.Ordinal)
            && forbidden.Any(prefix => package.StartsWith(prefix, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> References(string project) =>
        Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    private static IEnumerable<string> Reached(string project) =>
        References(project).SelectMany(reference => Reached(reference).Prepend(reference));

    private static IEnumerable<string> Items(string project, string item) =>
        XDocument.Load(Repository.PathOf($"src/{project}/{project}.csproj"))
            .Descendants(item)
            .Select(element => (string)element.Attribute("Include")!);
}
