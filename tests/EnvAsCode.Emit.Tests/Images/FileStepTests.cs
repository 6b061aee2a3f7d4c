using System;
using System.Linq;
using EnvAsCode.Emit.Emitters.Dockerfile;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

public class FileStepTests
{
    [Theory]
    [InlineData("/opt/tools/run", "RUN chmod 750 /opt/tools/run\n\nUSER app")]
    [InlineData("~/run", "USER app\n\nRUN chmod 750 /home/app/run")]
    public void A_mode_is_changed_by_whoever_may(string path, string lines) => Assert.EndsWith(
        lines,
        Built.Body(Built.Of(new CustomImage
        {
            From = new BaseImage("team/base:1") { User = "app", Uid = 1000, Gid = 100, Home = "/home/app" },
            Steps = [User("root"), Run("true"), User("app"), Chmod("750", path)],
        })),
        StringComparison.Ordinal);

    [Theory]
    [Capability(22)]
    [InlineData("md5", 32)]
    [InlineData("sha256", 64)]
    [InlineData("sha512", 128)]
    public void A_download_is_verified_unpacked_and_linked(string algorithm, int length)
    {
        string digest = new('5', length);

        string body = Built.Body(
            Download("https://example.org/spark-3.5.1.tgz", "/usr/local", algorithm + ":" + digest.ToUpperInvariant(), Archive.TarGz),
            Symlink("/usr/local/spark-3.5.1", "/usr/local/spark"));

        Assert.Equal(
            "RUN file=\"$(mktemp)\" \\\n && if command -v curl > /dev/null; then curl -fsSL --retry 3 -o \"$file\" "
            + "'https://example.org/spark-3.5.1.tgz'; else wget -q -O \"$file\" 'https://example.org/spark-3.5.1.tgz'; fi \\\n"
            + " && echo \"" + digest + "  $file\" | " + algorithm + "sum -c - \\\n && mkdir -p /usr/local \\\n && tar -xzf \"$file\" -C "
            + "/usr/local --no-same-owner \\\n && rm -f \"$file\" \\\n"
            + " && ln -sfnT -- /usr/local/spark-3.5.1 /usr/local/spark",
            body);
    }

    [Fact]
    [Capability(22)]
    public void A_download_without_a_checksum_is_warned_of() => Assert.Contains(
        EnvironmentChecks.Check(Built.Steps(Download("https://example.org/weights.pt", "/opt/weights.pt"))),
        finding => finding.Rule.Id == "EAC3006" && finding.Path == "Strategies[0].Steps[0]");

    [Theory]
    [Capability(23)]
    [InlineData("v1.2.0", "git clone -q --depth 1 --branch v1.2.0 'https://example.org/a.git' /opt/a")]
    [InlineData(null, "git clone -q --depth 1 'https://example.org/a.git' /opt/a")]
    [InlineData(
        "0123456789abcdef0123456789abcdef01234567",
        "git init -q /opt/a \\\n && git -C /opt/a remote add origin 'https://example.org/a.git' \\\n && git -C /opt/a fetch -q --depth 1 "
        + "origin 0123456789abcdef0123456789abcdef01234567 \\\n && git -C /opt/a checkout -q FETCH_HEAD")]
    public void A_repository_is_cloned_at_its_reference(string? reference, string command) =>
        Assert.Equal("RUN " + command, Built.Body(GitClone("https://example.org/a.git", reference, "/opt/a")));

    [Fact]
    [Capability(24)]
    public void Steps_of_one_architecture_ask_the_machine()
    {
        string body = Built.Body(OnArchitecture(Architecture.Arm64, Run("echo arm"), Exec("echo", "it's $HOME")));

        Assert.Equal(
            "RUN set -e; \\\n    if [ \"$(uname -m)\" = aarch64 ]; then \\\n      echo arm; \\\n      echo \"it's \\$HOME\"; \\\n    fi",
            body);
    }

    [Fact]
    [Capability(24)]
    public void Steps_of_one_architecture_are_taken_by_the_user_who_can_and_in_their_order()
    {
        CustomImage image = new()
        {
            From = new BaseImage("team/debian:12") { User = "app", Uid = 1000, Gid = 100, Home = "/home/app" },
            Steps = [OnArchitecture(
                Architecture.Amd64,
                Run("id > ~/1"),
                Download("https://example.org/x", "/opt/x"),
                DebInstall("https://example.org/x.deb"),
                Run("id > ~/2"))],
        };

        string[] users =
        [
            .. Built.Body(Built.Of(image))
                .Split('\n')
                .Where(line => line.StartsWith("USER ", StringComparison.Ordinal) || line.StartsWith("RUN ", StringComparison.Ordinal))
                .Select(line => line.Split(' ')[1])
                .SkipWhile(user => user != "set")
        ];

        Assert.Equal(["set", "root", "set", "app", "set"], users);
    }

    [Fact]
    [Capability(25)]
    public void Files_and_folders_are_copied_with_owner_and_mode()
    {
        EnvironmentSpec environment = Built.Steps(
            Copy(["start.sh", "bin/stop.sh"], "/usr/local/bin/", owner: "1000:100", mode: "755"),
            Copy("rootfs/", "/"),
            Copy("my file.txt", "data.txt"),
            CopyFrom("busybox:1.36", "/bin/busybox", "/bin/busybox"));

        Assert.Equal(
            "COPY --chown=1000:100 context/start.sh context/bin/stop.sh /usr/local/bin/\n\nRUN chmod 755 /usr/local/bin/start.sh "
            + "/usr/local/bin/stop.sh\n\n"
            + "COPY context/rootfs/ /\n\nCOPY [\"context/my file.txt\", \"data.txt\"]\n\nCOPY --from=busybox:1.36 /bin/busybox "
            + "/bin/busybox",
            Built.Body(environment));
        Assert.Equal(
            "*\n!context/bin/stop.sh\n!context/my file.txt\n!context/rootfs\n!context/start.sh\n",
            Built.File(environment, ".dockerignore"));
    }

    [Theory]
    [Capability(25)]
    [InlineData("rootfs/", "/", "COPY context/rootfs/ /\n\nRUN chmod 755 /etc/a.conf \"/opt/it\\$s/b c\"")]
    [InlineData("rootfs", "/srv/data", "COPY context/rootfs /srv/data\n\nRUN chmod 755 /srv/data/etc/a.conf \"/srv/data/opt/it\\$s/b c\"")]
    [InlineData(
        "rootfs",
        "$HOME/x/",
        "COPY [\"context/rootfs\", \"$HOME/x/\"]\n\nRUN chmod 755 \"$HOME/x/\"etc/a.conf \"$HOME/x/\"\"opt/it\\$s/b c\"")]
    [InlineData("tool", "/usr/bin/", "COPY context/tool /usr/bin/\n\nRUN chmod 755 /usr/bin/tool")]
    [InlineData("tool", "/usr/bin/tool", "COPY context/tool /usr/bin/tool\n\nRUN chmod 755 /usr/bin/tool")]
    [InlineData("tool", ".", "COPY context/tool .\n\nRUN chmod 755 ./tool")]
    [InlineData(
        "tool",
        "/usr/bin",
        "COPY context/tool /usr/bin\n\nRUN if [ -d /usr/bin ]; then chmod 755 /usr/bin/tool; else chmod 755 /usr/bin; fi")]
    public void The_mode_of_a_copy_is_that_of_the_copied_files_alone(string source, string destination, string instructions)
    {
        ProjectFiles files = new([new("rootfs/etc/a.conf", null), new("rootfs/opt/it$s/b c", null), new("tool", null)]);

        Assert.Equal(instructions, Built.Body(Built.Steps(Copy(source, destination, mode: "755")), files));
    }

    [Fact]
    [Capability(25)]
    public void The_modes_of_very_many_files_are_changed_by_several_commands()
    {
        ProjectFiles files = new(
            Enumerable.Range(0, 3000).Select(i => new ProjectFile($"tree/{i:D4}-{new string('x', 40)}", null)).ToEquatableArray());

        string body = Built.Body(Built.Steps(Copy("tree/", "/opt/tree/", mode: "755")), files);

        Assert.Equal(3000, body.Split(" /opt/tree/").Length - 2);
        Assert.All(body.Split("RUN "), run => Assert.InRange(run.Length, 0, 40_000));
        Assert.All(body.Split('\n'), line => Assert.InRange(line.Length, 0, 60_000));
    }

    [Fact]
    [Capability(25)]
    public void BuildKit_changes_the_mode_as_it_copies_files_and_what_it_copies_from_another_image()
    {
        CustomImage image = new()
        {
            From = new BaseImage("team/debian:12"),
            BuildKit = new BuildKit(),
            Steps =
            [
                Copy("tool", "/usr/bin/", owner: "root", mode: "755"),
                Copy("rootfs/", "/", mode: "644"),
                CopyFrom("busybox:1.36", "/bin/busybox", "/bin/") with { Mode = "755" }
            ],
        };

        Assert.Equal(
            "COPY --chown=root --chmod=755 context/tool /usr/bin/\n\nCOPY context/rootfs/ /\n\nRUN chmod 644 /etc/a.conf\n\nCOPY "
            + "--from=busybox:1.36 --chmod=755 /bin/busybox /bin/",
            Built.Body(Built.Of(image), new ProjectFiles([new("rootfs/etc/a.conf", null), new("tool", null)])));
    }

    [Fact]
    [Capability(25)]
    public void A_destination_refers_to_variables_and_a_source_does_not() =>
        Assert.Equal("COPY [\"context/a=b\", \"$HOME/${X}/c\"]", Built.Body(Copy("a=b", "$HOME/${X}/c")));

    [Fact]
    public void What_is_special_in_a_pattern_is_escaped_in_dockerignore()
    {
        ProjectFiles files = new([new("a+b/c.txt", null)]);

        Assert.Equal("*\n!context/tree/a\\+b\\[1\\] \\(x\\).txt\n", DockerIgnoreEmitter.Emit(["context/tree/a+b[1] (x).txt"]));
        Assert.Equal("*\n!context/a\\+b\n", Built.File(Built.Steps(Copy("a+b/", "/x/")), ".dockerignore", files));
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b")]
    [InlineData("*.py")]
    [InlineData("")]
    public void Nothing_outside_the_project_is_copied(string source) =>
        Assert.Contains(EnvironmentChecks.Check(Built.Steps(Copy(source, "/x/"))), finding =>
            finding.Rule.Id == "EAC3005" && finding.Path == "Strategies[0].Steps[0].Sources[0]");

    [Fact]
    public void A_written_file_travels_beside_the_Dockerfile_and_is_read_by_no_shell()
    {
        EnvironmentSpec environment = Built.Steps(WriteFile("/etc/pip.conf", "[global]\n$(id) EOF", mode: "644", owner: "root"));

        Assert.Equal("COPY --chown=root files/etc/pip.conf /etc/pip.conf\n\nRUN chmod 644 /etc/pip.conf", Built.Body(environment));
        Assert.Equal("[global]\n$(id) EOF\n", Built.File(environment, "files/etc/pip.conf"));
    }

    [Fact]
    public void A_file_that_is_written_again_keeps_what_it_held_before_for_the_steps_between()
    {
        EnvironmentSpec environment =
            Built.Steps(WriteFile("/etc/a", "first"), Run("use"), WriteFile("/etc/a", "second"), Run("use"), WriteFile("/etc/a", "first"));

        Assert.Equal(
            "COPY files/etc/a /etc/a\n\nRUN use\n\nCOPY files-2/etc/a /etc/a\n\nRUN use\n\nCOPY files/etc/a /etc/a",
            Built.Body(environment));
        Assert.Equal(("first\n", "second\n"), (Built.File(environment, "files/etc/a"), Built.File(environment, "files-2/etc/a")));
        Assert.Equal("*\n!files-2/etc/a\n!files/etc/a\n", Built.File(environment, ".dockerignore"));
    }

    [Theory]
    [Capability(23)]
    [InlineData("make -C /opt/x", "RUN make -C /opt/x")]
    [InlineData("[ -f /x ] || touch /x", "RUN [ -f /x ] || touch /x")]
    [InlineData("[ \"$X\" ]", "RUN true && [ \"$X\" ]")]
    [InlineData(
        "cat <<EOF\na\nEOF",
        "COPY files/opt/envascode/steps/ca4a3eea32e6.sh /opt/envascode/steps/ca4a3eea32e6.sh\nRUN . /opt/envascode/steps/ca4a3eea32e6.sh")]
    public void Shell_code_is_run_as_it_is(string code, string instruction) => Assert.Equal(instruction, Built.Body(Run(code)));

    [Fact]
    public void A_program_gets_its_arguments_as_they_are() =>
        Assert.Equal("RUN [\"sh\", \"-c\", \"echo \\\"$0\\\"\\u000a\", \"`id`\"]", Built.Body(Exec("sh", "-c", "echo \"$0\"\n", "`id`")));
}
