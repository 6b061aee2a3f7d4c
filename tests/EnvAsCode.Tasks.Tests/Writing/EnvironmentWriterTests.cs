using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using EnvAsCode.Tasks.Carrier;
using EnvAsCode.Tasks.Writing;
using EnvAsCode.Emit;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Tasks.Tests.Writing;

public sealed class EnvironmentWriterTests : IDisposable
{
    private static readonly Artifact Dockerfile = new("Dockerfile", "FROM grüße\n");
    private static readonly Artifact Script = new("lifecycle/jupyterlab.sh", "#!/bin/bash\n", IsExecutable: true);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => this.folder.Dispose();

    [Fact]
    public void The_files_are_written_as_UTF_8_without_a_byte_order_mark()
    {
        WriteSummary summary = this.Write(new CarriedEnvironment("churn", [Dockerfile, Script]));

        Assert.Equal(new WriteSummary(Environments: 1, Files: 2, Written: 2, Deleted: 0), summary);
        Assert.Equal(Encoding.UTF8.GetBytes("FROM grüße\n"), File.ReadAllBytes(this.folder["bin/environments/churn/Dockerfile"]));
        Assert.Equal(["churn/Dockerfile", "churn/lifecycle/jupyterlab.sh"], this.Files());
    }

    [Fact]
    public void Scripts_are_executable_and_other_files_are_not()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        this.Write(new CarriedEnvironment("churn", [Dockerfile, Script]));

        Assert.True(File.GetUnixFileMode(this.folder["bin/environments/churn/lifecycle/jupyterlab.sh"]).HasFlag(UnixFileMode.UserExecute));
        Assert.False(File.GetUnixFileMode(this.folder["bin/environments/churn/Dockerfile"]).HasFlag(UnixFileMode.UserExecute));

        WriteSummary summary = this.Write(new CarriedEnvironment("churn", [Dockerfile, Script with { IsExecutable = false }]));

        Assert.Equal(1, summary.Written);
        Assert.False(File.GetUnixFileMode(this.folder["bin/environments/churn/lifecycle/jupyterlab.sh"]).HasFlag(UnixFileMode.UserExecute));
    }

    [Fact]
    public void Only_the_file_that_changed_is_written()
    {
        this.Write(new CarriedEnvironment("churn", [Dockerfile, Script]));
        DateTime old = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(this.folder["bin/environments/churn/Dockerfile"], old);
        File.SetLastWriteTimeUtc(this.folder["bin/environments/churn/lifecycle/jupyterlab.sh"], old);

        WriteSummary summary = this.Write(new CarriedEnvironment("churn", [Dockerfile with { Text = "FROM b\n" }, Script]));

        Assert.Equal(1, summary.Written);
        Assert.NotEqual(old, File.GetLastWriteTimeUtc(this.folder["bin/environments/churn/Dockerfile"]));
        Assert.Equal(old, File.GetLastWriteTimeUtc(this.folder["bin/environments/churn/lifecycle/jupyterlab.sh"]));
    }

    [Fact]
    public void A_file_that_was_deleted_or_edited_by_hand_is_written_again()
    {
        this.Write(new CarriedEnvironment("churn", [Dockerfile, Script]));
        File.Delete(this.folder["bin/environments/churn/Dockerfile"]);
        this.folder.Write("bin/environments/churn/lifecycle/jupyterlab.sh", "#!/bin/dash\n");

        Assert.Equal(2, this.Write(new CarriedEnvironment("churn", [Dockerfile, Script])).Written);
        Assert.Equal("#!/bin/bash\n", File.ReadAllText(this.folder["bin/environments/churn/lifecycle/jupyterlab.sh"]));
    }

    [Fact]
    public void A_file_that_is_declared_no_longer_goes_with_its_folder_and_what_the_user_put_there_stays()
    {
        this.Write(new CarriedEnvironment("churn", [Dockerfile, Script]), new CarriedEnvironment("fraud", [Dockerfile]));
        this.folder.Write("bin/environments/churn/notes.txt", "mine");

        WriteSummary summary = this.Write();

        Assert.Equal(3, summary.Deleted);
        Assert.Equal(["churn/notes.txt"], this.Files());
        Assert.False(Directory.Exists(this.folder["bin/environments/fraud"]));
        Assert.False(Directory.Exists(this.folder["bin/environments/churn/lifecycle"]));
    }

    [Fact]
    public void A_file_can_take_the_place_of_a_folder_and_the_reverse()
    {
        this.Write(new CarriedEnvironment("churn", [new("a", "file\n"), new("b/c", "below\n")]));

        this.Write(new CarriedEnvironment("churn", [new("a/c", "below\n"), new("b", "file\n")]));

        Assert.Equal(["churn/a/c", "churn/b"], this.Files());
    }

    [Fact]
    public void Deleting_all_leaves_nothing_but_what_the_user_put_there()
    {
        this.Write(new CarriedEnvironment("churn", [Dockerfile, Script]));

        this.Writer().DeleteAll(CancellationToken.None);

        Assert.False(Directory.Exists(this.folder["bin/environments"]));
        Assert.False(File.Exists(this.folder["obj/written.txt"]));
        this.Writer().DeleteAll(CancellationToken.None);
    }

    [Fact]
    public void A_record_that_names_files_elsewhere_deletes_nothing_there()
    {
        this.Write(new CarriedEnvironment("churn", [Dockerfile]));
        string outside = this.folder.Write("bin/precious.txt", "mine");
        File.AppendAllText(this.folder["obj/written.txt"], "bin/precious.txt\nbin/environments/../precious.txt\n" + outside + "\n");

        this.Writer().DeleteAll(CancellationToken.None);

        Assert.True(File.Exists(outside));
    }

    [Fact]
    public void A_copy_of_the_project_leaves_the_files_of_the_original_alone()
    {
        this.Write(new CarriedEnvironment("churn", [Dockerfile]));
        using TemporaryFolder copy = new();
        copy.Write("obj/written.txt", File.ReadAllText(this.folder["obj/written.txt"]));
        copy.Write("bin/environments/churn/Dockerfile", "FROM grüße\n");

        WriterFor(copy).Write([], CancellationToken.None);

        Assert.False(File.Exists(copy["bin/environments/churn/Dockerfile"]));
        Assert.Equal(["churn/Dockerfile"], this.Files());
    }

    [Fact]
    public void After_a_failure_the_next_run_writes_the_rest_and_knows_what_the_first_one_wrote()
    {
        // A folder where the second file belongs stands for any failure of the file system.
        Directory.CreateDirectory(this.folder["bin/environments/churn/second/in-the-way"]);
        CarriedEnvironment environment = new("churn", [new("first", "1\n"), new("second", "2\n")]);

        Assert.ThrowsAny<Exception>(() => this.Write(environment));

        Assert.Equal(["churn/first"], this.Files());
        Assert.True(File.GetLastWriteTimeUtc(this.folder["obj/written.txt"]).Year < 2001, "The record counts as up to date.");

        Directory.Delete(this.folder["bin/environments/churn/second"], recursive: true);
        this.Write(new CarriedEnvironment("churn", [new("second", "2\n")]));

        Assert.Equal(["churn/second"], this.Files());
        Assert.Equal(DateTime.UtcNow.Year, File.GetLastWriteTimeUtc(this.folder["obj/written.txt"]).Year);
    }

    [Fact]
    public void A_temporary_file_that_a_killed_build_left_is_deleted()
    {
        this.Write(new CarriedEnvironment("churn", [Dockerfile]));
        this.folder.Write("bin/environments/.test.tmp", "half a fi");

        this.Write(new CarriedEnvironment("churn", [Dockerfile]));

        Assert.Equal(["churn/Dockerfile"], this.Files());
    }

    [Theory]
    [InlineData("churn", "../outside")]
    [InlineData("churn", "/etc/outside")]
    [InlineData("churn", "NUL")]
    [InlineData("..", "Dockerfile")]
    [InlineData("a/b", "Dockerfile")]
    public void A_path_that_leaves_its_folder_is_refused_and_nothing_is_written(string environment, string path)
    {
        EnvironmentBuildException e = Assert.Throws<EnvironmentBuildException>(
            () => this.Write(new CarriedEnvironment("a", [Dockerfile]), new CarriedEnvironment(environment, [new(path, "x")])));

        Assert.Equal("EAC8004", e.Rule.Id);
        Assert.False(Directory.Exists(this.folder["bin"]));
    }

    [Theory]
    [InlineData("churn")]
    [InlineData("churn/lifecycle")]
    [InlineData("churn/lifecycle/jupyterlab.sh")]
    public void A_symbolic_link_on_the_way_is_refused(string link)
    {
        string target = this.folder.Write("elsewhere/jupyterlab.sh", "theirs");
        Directory.CreateDirectory(Path.GetDirectoryName(this.folder["bin/environments/" + link])!);
        _ = link.EndsWith(".sh", StringComparison.Ordinal)
            ? File.CreateSymbolicLink(this.folder["bin/environments/" + link], target)
            : Directory.CreateSymbolicLink(this.folder["bin/environments/" + link], this.folder["elsewhere"]);

        EnvironmentBuildException e = Assert.Throws<EnvironmentBuildException>(() => this.Write(new CarriedEnvironment("churn", [Script])));

        Assert.Equal("EAC8004", e.Rule.Id);
        Assert.Equal("theirs", File.ReadAllText(target));
        Assert.Single(Directory.GetFiles(this.folder["elsewhere"]));
    }

    [Fact]
    public void Nothing_is_deleted_through_a_symbolic_link()
    {
        this.Write(new CarriedEnvironment("churn", [Dockerfile]));
        Directory.Move(this.folder["bin/environments/churn"], this.folder["elsewhere"]);
        Directory.CreateSymbolicLink(this.folder["bin/environments/churn"], this.folder["elsewhere"]);

        this.Write();

        Assert.True(File.Exists(this.folder["elsewhere/Dockerfile"]));
    }

    [Fact]
    public void The_output_folder_itself_may_be_a_symbolic_link()
    {
        Directory.CreateDirectory(this.folder["elsewhere"]);
        Directory.CreateDirectory(this.folder["bin"]);
        Directory.CreateSymbolicLink(this.folder["bin/environments"], this.folder["elsewhere"]);

        this.Write(new CarriedEnvironment("churn", [Dockerfile]));

        Assert.True(File.Exists(this.folder["elsewhere/churn/Dockerfile"]));
    }

    [Fact]
    public void Two_files_that_differ_only_in_letter_case_are_refused() => this.Refuses(new Artifact("dockerfile", "x"));

    [Fact]
    public void Text_that_is_not_Unicode_is_refused() => this.Refuses(new Artifact("broken", "\uD800"));

    [Fact]
    public void A_cancelled_build_stops_between_two_files()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => this.Writer().Write([new CarriedEnvironment("churn", [Dockerfile])], source.Token));
        Assert.Empty(this.Files());
    }

    private void Refuses(Artifact artifact)
    {
        EnvironmentBuildException e = Assert.Throws<EnvironmentBuildException>(
            () => this.Write(new CarriedEnvironment("churn", [Dockerfile, artifact])));
        Assert.Equal("EAC8007", e.Rule.Id);
    }

    [Fact]
    [Capability(25)]
    public void A_file_of_the_project_that_an_image_copies_is_put_into_its_build_context()
    {
        this.folder.Write("app/start.sh", "echo 1\n");
        CarriedEnvironment environment = new("copying", [Manifest("context/app/start.sh")]);

        this.Write(environment);
        this.folder.Write("app/start.sh", "echo 2\n");
        this.Write(environment);

        Assert.Equal("echo 2\n", File.ReadAllText(this.folder["bin/environments/copying/context/app/start.sh"]));
    }

    [Theory]
    [InlineData("context/missing")]
    [InlineData("context/../../outside")]
    public void A_file_that_is_not_in_the_project_is_not_copied(string path) => Assert.Equal(
        "EAC3008", Assert.Throws<EnvironmentBuildException>(() => this.Write(new CarriedEnvironment("copying", [Manifest(path)]))).Rule.Id);

    [Fact]
    public void The_manifest_says_what_is_in_the_files_that_an_image_copies()
    {
        this.folder.Write("app/run.sh", "echo 1\n");
        this.MakeExecutable("app/run.sh");
        this.Write(new CarriedEnvironment("copying", [Manifest("context/app/run.sh")]));

        JsonNode file = JsonNode.Parse(File.ReadAllText(this.folder["bin/environments/copying/manifest.json"]))!["files"]![1]!;
        Assert.Equal("context/app/run.sh", (string?)file["path"]);
        Assert.Equal(OperatingSystem.IsWindows() ? "644" : "755", (string?)file["mode"]);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("echo 1\n"u8)), (string?)file["sha256"]);
        Assert.True((bool)file["context"]!);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("mode")]
    [InlineData("name")]
    public void What_changes_in_a_copied_file_changes_the_manifest_whatever_its_time_says(string what)
    {
        string source = this.folder.Write("app/run.sh", "echo 1\n");
        DateTime time = File.GetLastWriteTimeUtc(source);
        CarriedEnvironment environment = new("copying", [Manifest("context/app/run.sh")]);
        this.Write(environment);
        string before = File.ReadAllText(this.folder["bin/environments/copying/manifest.json"]);

        if (what == "mode")
        {
            this.MakeExecutable("app/run.sh");
        }
        else
        {
            this.folder.Write(what == "name" ? "app/go.sh" : "app/run.sh", what == "name" ? "echo 1\n" : "echo 2\n");
            File.SetLastWriteTimeUtc(source, time);
        }

        this.Write(what == "name" ? new CarriedEnvironment("copying", [Manifest("context/app/go.sh")]) : environment);

        Assert.NotEqual(before, File.ReadAllText(this.folder["bin/environments/copying/manifest.json"]));
        Assert.Equal(what != "name", File.Exists(this.folder["bin/environments/copying/context/app/run.sh"]));
    }

    [Theory]
    [InlineData("app/linked/run.sh", "app/linked")]
    [InlineData("app/link.sh", "app/link.sh")]
    [InlineData("app/broken", "app/broken")]
    public void A_link_is_refused_as_a_link(string path, string link)
    {
        this.folder.Write("app/real/run.sh", "echo 1\n");
        Directory.CreateSymbolicLink(this.folder["app/linked"], "real");
        File.CreateSymbolicLink(this.folder["app/link.sh"], "real/run.sh");
        File.CreateSymbolicLink(this.folder["app/broken"], "nothing");

        EnvironmentBuildException e = Assert.Throws<EnvironmentBuildException>(
            () => this.Write(new CarriedEnvironment("copying", [Manifest("context/" + path)])));

        Assert.Equal("EAC8091", e.Rule.Id);
        Assert.Contains("'" + link + "' is a symbolic link", e.Message, StringComparison.Ordinal);
    }

    private void MakeExecutable(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            // What the owner's bit says counts; the rest is an umask.
            File.SetUnixFileMode(this.folder[path], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static Artifact Manifest(string path) =>
        new(
            "manifest.json",
            $$"""{ "files": [{ "path": "Dockerfile", "mode": "644", "sha256": "0" }, { "path": "{{path}}", "context": true }] }""");

    private WriteSummary Write(params CarriedEnvironment[] environments) => this.Writer().Write(environments, CancellationToken.None);

    private EnvironmentWriter Writer() => WriterFor(this.folder);

    private static EnvironmentWriter WriterFor(TemporaryFolder project) =>
        new(
            new OutputFolder(project["bin/environments"]),
            new WrittenFiles(project["obj/written.txt"], project.Path),
            new ContextFileReader(project.Path),
            ".test.tmp");

    private string[] Files() => this.folder.Files("bin/environments");
}
