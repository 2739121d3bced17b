using System.Net;
using Bot.Emulator.Api;
using Bot.Emulator.Api.Control;
using Bot.Emulator.Api.Markup;
using Bot.Emulator.Faults;
using Bot.Emulator.State;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace Bot.Emulator;

/// <summary>
/// A local Bot API server with a chat page, on the loopback interface. Start one with <see cref="StartAsync"/>; dispose
/// it to stop. Several can run in one process.
/// </summary>
internal sealed class EmulatorServer : IAsyncDisposable
{
    private const long MaximumBody = 20 * 1024 * 1024;

    private readonly WebApplication _application;
    private readonly WebhookDelivery _webhook;

    private EmulatorServer(WebApplication application, World world, Uri baseUrl)
    {
        _application = application;
        World = world;
        BaseUrl = baseUrl;
        _webhook = new WebhookDelivery(world);
        _webhook.Start();
    }

    /// <summary>The address of the Bot API and of the page, without a slash at its end when used as a string.</summary>
    public Uri BaseUrl { get; }

    /// <summary>The state behind it, for tests in the same process.</summary>
    public World World { get; }

    /// <summary>Starts listening.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<EmulatorServer> StartAsync(EmulatorOptions options, CancellationToken cancellation)
    {
        var world = new World(options);
        if (options.WithSamplePeople)
            SamplePeople.Settle(world, options.AdminId);
        var application = Build(options);
        Map(application, options, world);
        try
        {
            await application.StartAsync(cancellation);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        return new EmulatorServer(application, world, new Uri(addresses?.Addresses.FirstOrDefault() ?? throw new IOException("Kestrel names no address.")));
    }

    public async ValueTask DisposeAsync()
    {
        await _webhook.DisposeAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await _application.StopAsync(patience.Token);
        await _application.DisposeAsync();
    }

    private static WebApplication Build(EmulatorOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [] });
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Error);
        // A port that is taken is told by the exception; the host would tell it a second time, with a stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaximumBody;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddSingleton(options.Time);
        builder.Services.AddSingleton<SocketTransportFactory>();
        builder.Services.AddSingleton(services =>
            new RefusingListenerFactory(services.GetRequiredService<SocketTransportFactory>(), options.Time));
        builder.Services.AddSingleton<IConnectionListenerFactory>(services => services.GetRequiredService<RefusingListenerFactory>());
        return builder.Build();
    }

    private static void Map(WebApplication application, EmulatorOptions options, World world)
    {
        var faults = new FaultPlan(options.Time);
        var gate = new TokenGate(options.Token);
        var api = new BotApiEndpoint(world, new MethodTable(world), faults, gate);
        application.Use(LocalOnly.CheckAsync);
        application.Map("/bot{token}/{method}", context => api.HandleAsync(
            context, context.Request.RouteValues["token"] as string ?? "", context.Request.RouteValues["method"] as string ?? ""));
        application.MapGet("/file/bot{token}/{**path}", new FileEndpoint(world, gate).HandleAsync);
        new ChatEndpoints(world, new People(world, new MarkupParser())).Map(application);
        new RecordEndpoints(world, faults).Map(application);
        new FaultEndpoints(faults, application.Services.GetRequiredService<RefusingListenerFactory>()).Map(application);
        new RawUpdateEndpoint(world).Map(application);
        new EventsEndpoint(world, application.Lifetime).Map(application);
        new PageEndpoints(world, options, new SampleStories(options.Time)).Map(application);
        new PageFiles().Map(application);
    }
}
