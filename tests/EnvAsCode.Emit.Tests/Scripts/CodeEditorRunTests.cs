using System;
using System.IO;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>
/// Code Editor's settings and extensions in a space, as start-code-editor of SageMaker Distribution finds them: the image's folder, and
/// the home's.
/// </summary>
public class CodeEditorRunTests
{
    private const string Folder = "/sagemaker-code-editor-server-data";

    private const string Settings = Folder + "/data/User/settings.json";

    [WitnessFact("bash", "python3")]
    public void In_a_new_space_AWSs_own_settings_stay_beside_ours()
    {
        using StepMachine machine = new();
        string image = Image(machine);
        Write(image + Settings, "{\n  // AWS's own\n  \"editor.fontSize\": 12,\n  \"a\": 1\n}\n");

        Start(machine, CodeEditorSettings("{ \"a\": 2 }")).AssertSuccess();

        // Which start-code-editor copies, or reads where it is.
        Assert.Equal("{\n  // AWS's own\n  \"editor.fontSize\": 12,\n  \"a\": 2\n}\n", File.ReadAllText(image + Settings));
        Assert.False(File.Exists(machine.Home + Settings));
    }

    [WitnessFact("bash", "python3")]
    public void Settings_of_the_users_get_ours_with_and_without_a_folder_of_the_images()
    {
        foreach (bool hasFolder in new[] { true, false })
        {
            using StepMachine machine = new();
            Write(machine.Home + Settings, "{ \"mine\": 1 }");
            if (hasFolder)
            {
                Directory.CreateDirectory(Image(machine) + Folder);
            }

            Start(machine, CodeEditorSettings("{ \"a\": 2 }") with { KeepExisting = true }).AssertSuccess();

            string settings = File.ReadAllText(machine.Home + Settings);
            Assert.Contains("\"mine\": 1", settings, StringComparison.Ordinal);
            Assert.Contains("\"a\": 2", settings, StringComparison.Ordinal);
            Assert.Equal(hasFolder, File.Exists(Image(machine) + Settings));
        }
    }

    [WitnessFact("bash", "python3")]
    public void An_extension_is_in_the_images_folder_and_in_a_home_that_was_filled_before()
    {
        using StepMachine machine = new();
        machine.AddProgram("sagemaker-code-editor", "#!/bin/bash\necho \"$*\" >> ~/calls\n[[ \"$*\" != *home* || ! -e ~/broken ]]\n");

        Start(machine, CodeEditorExtension("ms-python.python")).AssertSuccess();
        Assert.Equal(
            "--install-extension ms-python.python --extensions-dir " + Image(machine) + Folder + "/extensions\n", machine.Read("calls"));

        Directory.CreateDirectory(machine.Home + Folder + "/extensions");
        Start(machine, CodeEditorExtension("ms-python.python")).AssertSuccess();
        Assert.EndsWith(
            "\n--install-extension ms-python.python --extensions-dir " + machine.Home + Folder + "/extensions\n",
            machine.Read("calls"),
            StringComparison.Ordinal);

        File.WriteAllText(machine.Home + "/broken", "");
        ExternalProgram run = Start(machine, CodeEditorExtension("ms-python.python"));
        run.AssertSuccess();
        Assert.Contains("Code Editor in this space may not see ms-python.python.", run.Error, StringComparison.Ordinal);
    }

    private static string Image(StepMachine machine) => machine.Elsewhere + "/opt/amazon/sagemaker";

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static ExternalProgram Start(StepMachine machine, IScriptStep step) => machine.RunText(
        StepMachine.Script(new LifecycleConfiguration(AppType.CodeEditor) { Steps = [step] })
            .Replace("/opt/amazon/sagemaker", Image(machine), StringComparison.Ordinal));
}
