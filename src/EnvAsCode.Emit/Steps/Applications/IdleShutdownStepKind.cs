using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Iam;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Applications;

/// <summary>Lets an application delete itself when nobody uses it.</summary>
internal sealed class IdleShutdownStepKind : StepKind<IdleShutdownStep>
{
    // Asks the server of the application once a minute, and needs neither cron nor anything that has to be downloaded. A lock keeps a
    // second start from a second copy. Code Editor's files are the home's or, before SageMaker Distribution 2.3, the image's
    // (CodeEditorPlaces).
    private const string Program =
        """
        import datetime, fcntl, glob, json, os, sys, time, urllib.error, urllib.request
        limit, server, terminals = int(sys.argv[1]) * 60, sys.argv[2], sys.argv[3] == "terminals"
        lock = open(sys.argv[0] + ".lock", "w")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            sys.exit()
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        def get(path):
            try:
                with opener.open(server + path, timeout=30) as answer:
                    return json.load(answer)
            except urllib.error.HTTPError as error:
                if error.code == 404:
                    return []
                raise
        def activity(items):
            return [datetime.datetime.fromisoformat(item["last_activity"].replace("Z", "+00:00")).timestamp() for item in items]
        def last_use():
            if not server:
                folders = [os.path.expanduser("~"), "/opt/amazon/sagemaker"]
                files = [glob.glob(folder + "/sagemaker-code-editor-server-data/data/User/**", recursive=True) for folder in folders]
                uses = [os.stat(file).st_mtime for file in sum(files, []) if os.path.exists(file)]
                return max(uses + ([os.stat(file).st_atime for file in glob.glob("/dev/pts/[0-9]*")] if terminals else []), default=0)
            kernels = get("api/kernels")
            if any(kernel["execution_state"] == "busy" for kernel in kernels):
                return time.time()
            return max(activity(kernels) + (activity(get("api/terminals")) if terminals else []), default=0)
        def delete_app():
            import boto3
            with open("/opt/ml/metadata/resource-metadata.json") as file:
                app = json.load(file)
            owner = "SpaceName" if app.get("SpaceName") else "UserProfileName"
            boto3.client("sagemaker", region_name=app["ResourceArn"].split(":")[3]).delete_app(
                DomainId=app["DomainId"], AppType=app["AppType"], AppName=app["ResourceName"], **{owner: app[owner]})
        start = time.time()
        while True:
            time.sleep(60)
            try:
                if time.time() - max(start, last_use()) > limit:
                    print("Idle for", limit // 60, "minutes: the application is deleted.", flush=True)
                    delete_app()
                    break
            except Exception as error:
                print(repr(error), flush=True)
        """;

    /// <inheritdoc/>
    protected override void CheckInScript(IdleShutdownStep step, ScriptStepCheck check)
    {
        if (step.TimeoutInMinutes is < 5 or > 525_600)
        {
            string minutes = new LineWriter().Append(step.TimeoutInMinutes).ToString();
            check.Findings.Report(
                Rules.StepValue, check.Member(nameof(step.TimeoutInMinutes)), minutes, "a time of 5 to 525,600 minutes", "one that is");
        }
    }

    /// <inheritdoc/>
    protected override (string What, string Instead)? RefusalOf(IdleShutdownStep step, AppType appType) =>
        appType == AppType.JupyterServer
            ? (
                "IdleShutdown",
                "Classic's server costs nothing and is not stopped: declare the step for AppType.KernelGateway, whose applications do")
            : null;

    /// <inheritdoc/>
    protected override void AddPermissions(IdleShutdownStep step, ExecutionNeeds needs) => needs.DeleteApp();

    /// <inheritdoc/>
    protected override void WriteInScript(IdleShutdownStep step, ScriptWriter script)
    {
        script.Need(ScriptHelper.Prefix);
        script.Need(ScriptHelper.Tee);
        string folder = "/var/tmp/envascode/" + script.Key;
        script.Lines
            .Line()
            .Line("# The application deletes itself when nobody uses it; what keeps it from that is in the log.")
            .Line("mkdir -p " + folder);
        Heredoc.Write(script.Lines, "cat > " + folder + "/idle.shutdown.py", Program);
        script.Lines.Append("nohup \"$eac_prefix/bin/python3\" ").Append(folder).Append("/idle.shutdown.py ").Append(step.TimeoutInMinutes)
            .Append(" ").Append(ShellQuote.Word(ServerOf(script.AppType))).Append(step.IgnoreTerminals ? " kernels" : " terminals")
            .Line(" 2>&1 < /dev/null | eac_tee " + folder + "/idle.shutdown.log &");
    }

    private static string ServerOf(AppType appType) => appType switch
    {
        AppType.JupyterLab => "http://localhost:8888/jupyterlab/default/",
        AppType.KernelGateway => "http://localhost:8888/",
        _ => "",
    };
}
