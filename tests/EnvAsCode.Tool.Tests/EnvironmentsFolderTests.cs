using System;
using System.IO;
using EnvAsCode.Testing;
using EnvAsCode.Tool.CommandLine;
using Xunit;

namespace EnvAsCode.Tool.Tests;

public sealed class EnvironmentsFolderTests : IDisposable
{
    private const string Debug = "bin/Debug/net10.0/environments";
    private const string Release = "bin/Release/net10.0/linux-x64/environments";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_projects_folder_stands_for_what_was_built_there_last()
    {
        this.folder.Write("Churn.csproj", "<Project />");
        this.Build(Debug, minute: 1);
        this.Build(Release, minute: 2);
        Assert.Equal(Path.GetFullPath(this.folder[Release]), Path.GetFullPath(EnvironmentsFolder.Find(this.folder.Path)));

        this.Build(Debug, minute: 3);
        Assert.Equal(Path.GetFullPath(this.folder[Debug]), Path.GetFullPath(EnvironmentsFolder.Find(this.folder.Path)));

        this.Build("environments", minute: 0);
        Assert.Equal(this.folder["environments"], EnvironmentsFolder.Find(this.folder.Path));
    }

    [Fact]
    public void A_project_that_was_not_built_has_its_environments_where_the_message_can_name_them()
    {
        this.folder.Write("Churn.csproj", "<Project />");
        Assert.Equal(this.folder["environments"], EnvironmentsFolder.Find(this.folder.Path));
    }

    [Fact]
    public void What_belongs_to_a_project_is_beside_it()
    {
        this.folder.Write("Churn.csproj", "<Project />");
        Assert.Equal(this.folder.Path, EnvironmentsFolder.ProjectOf(this.folder.Path));
        Assert.Equal("", EnvironmentsFolder.ProjectOf(this.folder[Debug]));
        Assert.Equal("", EnvironmentsFolder.ProjectOf(null));
    }

    [Fact]
    public void Another_folder_is_taken_as_it_is_named() => Assert.Equal(this.folder[Debug], EnvironmentsFolder.Find(this.folder[Debug]));

    /// <inheritdoc/>
    public void Dispose() => this.folder.Dispose();

    private void Build(string output, int minute) => File.SetLastWriteTimeUtc(
        this.folder.Write(output + "/churn/manifest.json", "{}"), new DateTime(2026, 1, 1, 0, minute, 0, DateTimeKind.Utc));
}
