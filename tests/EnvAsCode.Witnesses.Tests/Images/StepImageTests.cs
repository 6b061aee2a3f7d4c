using System.Text.Json;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>What the steps of an image leave in it, as the classic builder of a real engine carries them out.</summary>
[Collection(UsesContainers.Name)]
public class StepImageTests(StepImage image) : IClassFixture<StepImage>
{
    [ContainerFact]
    public void Variables_and_labels_have_their_declared_values_and_those_that_depend_on_others_are_expanded()
    {
        Assert.Equal("/opt/tools/bin:/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin\n", this.Bash("printenv PATH"));
        Assert.Equal("/opt/tools/nested\n", this.Bash("printenv NESTED"));
        Assert.Equal(StepImage.Hostile + "\n", this.Bash("printenv HOSTILE"));
        Assert.Equal("$HOME ${HOME}\n", this.Bash("printenv DOLLAR"));
        Assert.Equal(
            StepImage.Hostile,
            JsonSerializer.Deserialize<string>(Docker.Inspect(image.Tag, "{{json (index .Config.Labels \"org.example/hostile\")}}")));
    }

    [ContainerFact]
    public void An_argument_is_there_for_the_commands_and_not_in_the_image()
    {
        Assert.Equal("with \"quotes\" and $5", this.Bash("cat /opt/flavour"));
        Assert.Equal("unset\n", this.Bash("echo ${FLAVOUR-unset}"));
    }

    [ContainerFact]
    public void Copied_files_have_their_declared_places_owners_and_modes()
    {
        Assert.Equal("tool\n750 1000:100\n", this.Bash("tool; stat -c '%a %u:%g' /opt/tools/bin/tool"));
        Assert.Equal("two words\n", this.Bash("cat /opt/two/words.txt"));
        Assert.Equal("inner\n1000:100\n1000:100\n", this.Bash("cd /opt/tree; cat inner/name.txt; stat -c '%u:%g' inner tool.sh"));
    }

    [ContainerFact]
    public void The_mode_of_a_copy_changes_nothing_that_was_there_before()
    {
        Assert.Equal(
            "600 /etc/team.txt\n755 /etc/tree\n711 /usr/bin/tool.sh\n",
            this.Bash("diff /opt/modes-before /opt/modes-after | sed -n 's/^[<>] //p'"));
        Assert.Equal("604 755\n640 640 755\n", this.Bash("stat -c %a /etc/tree/inner/name.txt /etc/tree/inner | xargs; cd /opt/tools/more; "
            + "stat -c %a tool.sh inner/name.txt inner | xargs"));
    }

    [ContainerFact]
    public void Files_of_stages_are_in_the_image_and_nothing_else_of_them()
    {
        Assert.Equal(
            "inner\nof the stage\n1000:100\nplain\n",
            this.Bash("cd /opt/from-build; cat name.txt plain.conf; stat -c %u:%g name.txt; cat /etc/team/plain.conf"));
        Assert.Equal("inner\n1000\n", this.Bash("cat /opt/from-pack/out/name.txt /opt/from-pack/stage"));
        Assert.Equal("no\n", this.Bash("[[ -e /src || -e /out ]] && echo yes || echo no"));
    }

    [ContainerFact]
    public void Volumes_the_stop_signal_and_the_health_check_are_those_that_are_declared()
    {
        Assert.Equal(
            "{\"/opt/models\":{}} SIGINT 2 60000000000",
            Docker.Inspect(
                image.Tag,
                "{{json .Config.Volumes}} {{.Config.StopSignal}} {{.Config.Healthcheck.Retries}} {{printf \"%d\" "
                + ".Config.Healthcheck.Interval}}"));
        Assert.Equal(
            ["CMD", "sh", "-c", StepImage.Hostile],
            JsonSerializer.Deserialize<string[]>(Docker.Inspect(image.Tag, "{{json .Config.Healthcheck.Test}}"))!);
    }

    [ContainerFact]
    public void Written_files_hold_what_is_declared_byte_for_byte()
    {
        using Container container = Container.StartOffline(image.Tag, "--user", "root");

        Assert.Equal(StepImage.Content + "\n", container.Program("", "cat", "/etc/team/team.conf"));
        Assert.Equal("640 root:users\n644 root:root\n", container.Bash("stat -c '%a %U:%G' /etc/team/*.conf | sort"));
        Assert.Equal("first\nplain\n", container.Bash("cat /opt/first.conf /etc/team/plain.conf"));
    }

    [ContainerFact]
    public void A_program_gets_its_arguments_as_declared()
    {
        string[] arguments = JsonSerializer.Deserialize<string[]>(this.Bash("cat /opt/arguments.json"))!;

        Assert.Equal(StepImage.Arguments, arguments);
        Assert.Equal("no\n", this.Bash("[[ -e /tmp/owned ]] && echo yes || echo no"));
    }

    [ContainerFact]
    public void Shell_code_is_read_as_it_is_by_the_declared_shell()
    {
        Assert.Equal("bash\nbracket\n", this.Bash("cat /opt/shell /opt/bracket; ls /opt/no-pipefail 2> /dev/null || true"));
        Assert.Equal("it's\n$x\nünïcödé\n# kept $HOME\n  indented \\\n", this.Bash("cat /opt/lines /opt/here"));
    }

    [ContainerFact]
    public void Folders_and_links_are_there_with_their_owners()
    {
        Assert.Equal("2775 1000:100\n/opt/models\n", this.Bash("stat -c '%a %u:%g' /opt/models; readlink /opt/link@1"));
        Assert.Equal("/opt/tools\n1000:100 mine\n1000:100 tools\n", this.Bash("cd ~; readlink tools; stat -c '%u:%g %n' mine tools"));
    }

    [ContainerFact]
    public void The_image_ends_as_the_declared_user_in_the_declared_folder()
    {
        Assert.Equal("sagemaker-user", Docker.Inspect(image.Tag, "{{.Config.User}}"));
        Assert.Equal("/opt/tools/work=1", Docker.Inspect(image.Tag, "{{.Config.WorkingDir}}"));
        Assert.Equal("1000\n/opt/tools/work=1\n", this.Bash("cat ~/who"));
    }

    private string Bash(string line)
    {
        using Container container = Container.StartOffline(image.Tag);
        return container.Bash(line);
    }
}
